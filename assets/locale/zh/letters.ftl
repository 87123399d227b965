# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).


## How to object (Awb 6:4, 6:5, 6:7)


## Which language counts (Awb 2:6)


## Lines to write on

sign-name = 姓名

## Statement of loss

loss-name = 姓名

## Request for what is missing (Awb 4:5)


## Decision


## Appointment


## Cover letter in another language

cover-costs = 要多少钱

## Letters that ask for one thing

ask-right-letter-title = 这还对吗？
ask-right-subject = 这还对吗？

## Paying by transfer


## The clerk writes a letter


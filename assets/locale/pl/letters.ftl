# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).


## How to object (Awb 6:4, 6:5, 6:7)


## Which language counts (Awb 2:6)


## Lines to write on

sign-name = Nazwisko

## Statement of loss

loss-name = Nazwisko

## Request for what is missing (Awb 4:5)


## Decision


## Appointment


## Cover letter in another language

cover-costs = Ile to kosztuje

## Letters that ask for one thing

ask-right-letter-title = Czy to jeszcze aktualne?
ask-right-subject = Czy to jeszcze aktualne?

## Paying by transfer


## The clerk writes a letter


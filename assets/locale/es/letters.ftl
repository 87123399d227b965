# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).


## How to object (Awb 6:4, 6:5, 6:7)


## Which language counts (Awb 2:6)


## Lines to write on

sign-name = Nombre

## Statement of loss

loss-name = Nombre

## Request for what is missing (Awb 4:5)


## Decision


## Appointment


## Cover letter in another language

cover-costs = Qué cuesta

## Letters that ask for one thing

ask-right-letter-title = ¿Sigue siendo correcto?
ask-right-subject = ¿Sigue siendo correcto?

## Paying by transfer


## The clerk writes a letter


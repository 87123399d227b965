# SPDX-License-Identifier: EUPL-1.2


## The clerk compares the face in a document's chip with the person.

compare-document = Документ

## What the clerk records of the person


## A scan on the clerk's pages


## By what right somebody acts


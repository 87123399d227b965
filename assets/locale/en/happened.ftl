# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = My papers: passport, driving licence or extract
group-family = Birth or death
group-home = My home or my street
group-letters = A letter or a decision
group-talk = An appointment or a talk
group-more = Something else

in-group-title = What fits best?
in-group-other = It is something else

say-it = Say it in your own words
say-it-detail = Type what has happened
say-it-title = What has happened?
say-it-hint = A few words are enough. For example: I cannot pay the rent.
say-it-body = We look for what fits. We do not keep what you type.
say-it-label = In your own words

meant-title = Do you mean this?
meant-body = Choose what fits best.
meant-none-title = We do not know yet what you mean
meant-none-body = That is fine. Say it differently, look at the list or talk to somebody.
meant-list = No, show me the list
meant-none-list = Show me the list
meant-again = I say it differently

letter-with-code = There is a code on the letter

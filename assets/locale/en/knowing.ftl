# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Is this still right?
known-body = We know this already. You do not have to fill it in again.
known-source = How we know this
known-yes = Yes, this is still right
known-no = No, this has changed
known-not-needed = Do not use this
known-in-research = The municipality is still finding out whether this is right. You can change it here.

# where it comes from, and how old it is
known-from-chip = From your document, read { $age }
known-from-registry = From the population registry, fetched { $age }
known-from-earlier = You filled this in yourself, { $age }
known-from-scan = From what you scanned, { $age }
known-from-clerk = A member of staff established this, { $age }
known-from-resident = You filled this in yourself, { $age }
known-just-now = just now
known-minutes = { $minutes ->
    [one] { $minutes } minute ago
   *[other] { $minutes } minutes ago
}
known-on = on { $known_date } at { $clock }

# waiting for the registry
looking-up-title = We are looking up your details
looking-up-body = This takes a few seconds. Then you have less to fill in.
looking-up-skip = I will fill it in myself

# why we ask nevertheless
registry-note-address-abroad = The registry has an address abroad. Fill in here where you get your post now.
registry-note-address-place = The registry has a place without a postcode. Fill in here where you get your post.
registry-note-address-unknown = The registry has no address of yours. A member of staff will look at it with you.
registry-note-address-not-lived = The registry says that you no longer live at your old address. Fill in here where you get your post now.
registry-note-deceased = We cannot fetch your details now. Fill them in here. A member of staff will look at it with you.
registry-note-emigrated = The registry says that you have moved abroad. Fill in here where you get your post now.
registry-note-elsewhere = Your details are not kept by a municipality in the Netherlands. Fill them in here.
registry-note-withheld = Your details are kept secret. That is why we do not show them here. Fill in where you get your post.

# anything else
else-title = Can we do anything else for you?
else-body = Has something else happened? We still know who you are. You do not have to tell anything again.
else-no = No, I am done
else-yes = Yes, there is something else

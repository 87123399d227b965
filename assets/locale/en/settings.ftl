# SPDX-License-Identifier: EUPL-1.2
# How one sees and operates the kiosk.

settings-done = Done
settings-all-title = What do you want to set?
settings-size = Size of the text
settings-size-title = How large do you want the text?
settings-contrast = Colours
settings-contrast-title = Which colours can you read well?
settings-touch = Operate it another way
settings-touch-detail = Lower on the screen, more time, or with a switch of your own
settings-touch-title = How do you want to operate the kiosk?
settings-reach = Everything low on the screen
settings-unhurried = No time limit
settings-explore = Hear first, then press again
settings-wait = Trembling hand
settings-wait-title = Do you sometimes press twice?
settings-wait-body = We then count the same press only once.
settings-switch = With switches of your own
settings-switch-title = Do you have a switch of your own?
settings-switch-body = Plug in your switch. With a frame on the screen we point at what you can choose.
settings-pace = Speed of the frame
settings-pace-title = How fast does the frame move on?
settings-pace-body = The frame moves on by itself. Press your switch when it is in the right place.

contrast-light-long = Normal
contrast-high-long = Black on white
contrast-high-dark-long = White on black
contrast-dark-long = Dark
contrast-low-glare-long = Soft, for who cannot bear bright light

wait-0 = Normal: half a second
wait-1 = Longer: one second
wait-2 = Long: two seconds

switch-0 = No, I press the screen or keys
switch-1 = Yes, one switch
switch-1-how = We point, you press.
switch-2 = Yes, two switches
switch-2-how = With one you move on, with the other you choose.

pace-0 = Very slow: five seconds
pace-1 = Slow: three and a half seconds
pace-2 = Normal: two and a half seconds
pace-3 = Fast: just under two seconds
pace-4 = Very fast: one second

# SPDX-License-Identifier: EUPL-1.2
"""The order in which things are said, decided without any engine."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.voice_kit import public
from ui.speech import queue as speech
from ui.speech.queue import MAX_CHARACTERS, MAX_WAITING, Priority, Queue


def filled(*texts: str) -> Queue:
    queue = Queue()
    for text in texts:
        queue, _ = speech.add(queue, public(text), Priority.NORMAL)
    return queue


def finish(queue: Queue) -> Queue:
    assert queue.speaking
    return speech.finished(queue, queue.speaking.number)[0]


def spoken_order(queue: Queue) -> list[str]:
    order = []
    while queue.speaking:
        order.append(queue.speaking.text.rstrip("."))
        queue = finish(queue)
    return order


def test_normal_utterances_are_said_in_the_order_they_came() -> None:
    assert spoken_order(filled("een", "twee", "drie")) == ["een", "twee", "drie"]


def test_next_goes_before_normal_but_cuts_nobody_off() -> None:
    queue, order = speech.add(filled("een", "twee"), public("straks"), Priority.NEXT)
    assert not order.silence
    assert spoken_order(queue) == ["een", "straks", "twee"]


def test_now_cuts_off_and_what_was_cut_starts_again_afterwards() -> None:
    queue, order = speech.add(filled("een", "twee"), public("nu"), Priority.NOW)
    assert order.silence
    assert order.say
    assert order.say.text == "nu."
    assert spoken_order(queue) == ["nu", "een", "twee"]


def test_the_newest_urgent_utterance_wins_from_an_older_one() -> None:
    queue, _ = speech.add(filled("een"), public("brand"), Priority.NOW)
    queue, order = speech.add(queue, public("weg hier"), Priority.NOW)
    assert order.silence
    assert spoken_order(queue) == ["weg hier", "brand", "een"]


def test_an_interruption_silences_and_drops_everything_that_waits() -> None:
    queue, order = speech.interrupt(filled("een", "twee", "drie"))
    assert order.silence
    assert queue.speaking is None
    assert queue.waiting == ()


def test_interrupting_silence_asks_nothing_of_the_engine() -> None:
    assert speech.interrupt(Queue())[1] == speech.NOTHING


def test_repeat_says_everything_since_the_last_interruption_again() -> None:
    queue = finish(filled("titel", "vraag", "antwoorden"))
    queue, order = speech.repeat(queue)
    assert order.silence
    assert spoken_order(queue) == ["titel", "vraag"]
    queue, _ = speech.interrupt(queue)
    queue, _ = speech.add(queue, public("nieuwe bladzijde"), Priority.NORMAL)
    queue, _ = speech.repeat(finish(queue))
    assert spoken_order(queue) == ["nieuwe bladzijde"]


def test_repeat_works_again_and_again_and_after_an_interruption() -> None:
    queue, _ = speech.interrupt(filled("hallo"))
    for _ in range(3):
        queue, _ = speech.repeat(queue)
        assert spoken_order(queue) == ["hallo"]


def test_what_was_cut_off_is_repeated_once() -> None:
    queue, _ = speech.add(filled("een"), public("nu"), Priority.NOW)
    queue = finish(finish(queue))
    assert spoken_order(speech.repeat(queue)[0]) == ["een", "nu"]


def test_after_the_visit_nothing_can_be_repeated() -> None:
    queue, order = speech.forget(filled("persoonlijk"))
    assert order.silence
    assert speech.repeat(queue)[1] == speech.NOTHING


def test_numbers_are_never_used_twice() -> None:
    queue, _ = speech.forget(filled("een"))
    queue, _ = speech.add(queue, public("twee"), Priority.NORMAL)
    assert queue.speaking
    assert queue.speaking.number == 2


def test_the_end_of_something_already_cut_off_changes_nothing() -> None:
    queue = filled("een", "twee")
    assert speech.finished(queue, 99) == (queue, speech.NOTHING)


def test_empty_text_is_not_said_and_white_space_is_joined() -> None:
    assert speech.add(Queue(), public(" \n "), Priority.NOW) == (Queue(), speech.NOTHING)
    assert spoken_order(filled("twee\n  woorden ")) == ["twee woorden"]


def test_a_text_that_is_too_long_is_cut_between_words() -> None:
    (text,) = spoken_order(filled("woord " * 2000))
    assert len(text) <= MAX_CHARACTERS
    assert text.endswith("woord")


def test_what_was_said_when_the_engine_died_goes_first_when_it_is_back() -> None:
    queue = speech.requeue(filled("een", "twee"))
    assert queue.speaking is None
    queue, order = speech.resume(queue)
    assert order.say
    assert spoken_order(queue) == ["een", "twee"]


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from(Priority)),
        st.tuples(st.sampled_from(["interrupt", "repeat", "finish", "requeue", "resume"])),
    ),
    max_size=60,
)


@given(ACTIONS)
def test_whatever_happens_there_is_one_voice_and_nothing_waits_in_silence(
    actions: list[tuple[object, ...]],
) -> None:
    queue = Queue()
    away = False
    for action in actions:
        speaking = queue.speaking
        match action:
            case ("add", Priority() as priority):
                queue, order = speech.add(queue, public("tekst"), priority)
                if priority is Priority.NOW and speaking:
                    assert order.silence
            case ("interrupt",):
                queue, _ = speech.interrupt(queue)
            case ("repeat",):
                queue, _ = speech.repeat(queue)
            case ("finish",) if queue.speaking:
                queue = finish(queue)
            case ("requeue",):
                queue = speech.requeue(queue)
            case ("resume",):
                queue, _ = speech.resume(queue)
        away = action == ("requeue",) or (away and queue.speaking is None)
        assert len(queue.waiting) <= MAX_WAITING + 1
        assert queue.speaking or not queue.waiting or away


def test_a_pause_holds_and_goes_on_from_the_sentence_it_was_in() -> None:
    queue, _ = speech.add(Queue(), public("Een zin. Nog een zin. En een."), Priority.NORMAL)
    queue = speech.reached(queue, 1, 13)
    queue, order = speech.pause(queue)
    assert order == speech.Order(silence=True)
    assert queue.speaking is None
    queue, order = speech.pause(queue)
    assert order.say
    assert order.say.text == "Nog een zin. En een."


def test_while_paused_only_what_is_urgent_is_said_and_an_action_ends_it() -> None:
    queue, _ = speech.pause(filled("een"))
    queue, order = speech.add(queue, public("later"), Priority.NORMAL)
    assert order.say is None
    queue, order = speech.add(queue, public("Volume 3 van 10"), Priority.NOW)
    assert order.say
    assert finish(queue).speaking is None
    queue, _ = speech.interrupt(queue)
    queue, order = speech.add(queue, public("nieuw"), Priority.NORMAL)
    assert order.say


def test_what_was_cut_off_in_the_middle_is_not_said_twice() -> None:
    queue, _ = speech.add(Queue(), public("Een zin. Nog een zin."), Priority.NORMAL)
    queue = speech.reached(queue, 1, 9)
    queue, _ = speech.add(queue, public("Volume 3 van 10"), Priority.NOW)
    queue = finish(queue)
    assert queue.speaking
    assert queue.speaking.text == "Nog een zin."

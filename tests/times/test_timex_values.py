"""Values of time expressions in running prose, for a report of Wednesday 18 November 2020, 14:30."""

from __future__ import annotations

import pytest

from dateline.times import timex

REPORT_TIME = "2020-11-18T14:30"

# Each line: the sentence, the words found, the TIMEX3 value. "-" for the value: no value can be given.
DAYS = """
A bomb exploded on Tuesday. | Tuesday | 2020-11-17
The raid on Wednesday killed two. | Wednesday | 2020-11-18
Police arrested him Thursday. | Thursday | 2020-11-12
The men were seized last Friday. | last Friday | 2020-11-13
The army withdrew last Wednesday. | last Wednesday | 2020-11-11
The court sits next Monday. | next Monday | 2020-11-23
The envoy will arrive on Friday. | Friday | 2020-11-20
On Saturday, voters will choose a mayor. | Saturday | 2020-11-21
The vote is scheduled for Thursday. | Thursday | 2020-11-19
The hearing was held this Tuesday. | this Tuesday | 2020-11-17
Talks are to resume on Monday. | Monday | 2020-11-23
Rebels promised to disarm by Friday. | Friday | 2020-11-20
By Tuesday, rescuers had found nine bodies. | Tuesday | 2020-11-17
Two men were shot Tuesday last week. | Tuesday last week | 2020-11-10
The attack came during Friday prayers. | Friday | 2020-11-13
the protest, on monday, was calm | monday | 2020-11-16
He was buried yesterday. | yesterday | 2020-11-17
A curfew begins tomorrow. | tomorrow | 2020-11-19
It reopened today. | today | 2020-11-18
He fled the day before yesterday. | the day before yesterday | 2020-11-16
It happened three days ago. | three days ago | 2020-11-15
It was found a day earlier. | a day earlier | 2020-11-17
The town fell the previous day. | the previous day | 2020-11-17
He was freed on 17 November 2020. | 17 November 2020 | 2020-11-17
He was freed on Nov. 17. | Nov. 17 | 2020-11-17
He was freed on Nov 17, 2019. | Nov 17, 2019 | 2019-11-17
He was freed on the 3rd of November. | the 3rd of November | 2020-11-03
He was freed on Dec.14th. | Dec.14th | 2019-12-14
The file is dated 2020-11-02. | 2020-11-02 | 2020-11-02
It was signed on 25/10/2020. | 25/10/2020 | 2020-10-25
It was signed on 10/25/20. | 10/25/20 | 2020-10-25
It was signed on 25.10.2020. | 25.10.2020 | 2020-10-25
It was signed on 11/12/2020. | 11/12/2020 | 2020-11-12
It was signed on 05/11/2020. | 05/11/2020 | 2020-11-05
LIMA, 15 NOV 89 (EFE) | 15 NOV 89 | 1989-11-15
It was Sunday, 15 November 2020, at the port. | Sunday, 15 November 2020 | 2020-11-15
It was Mon. Nov. 16 at the port. | Mon. Nov. 16 | 2020-11-16
The clash of (September 19, 2020) was the first. | September 19, 2020 | 2020-09-19
A truce was signed on December 31. | December 31 | 2019-12-31
The school will reopen on January 3. | January 3 | 2021-01-03
A truce was signed on Friday, March 6. | Friday, March 6 | 2020-03-06
The general was killed on January 3. | January 3 | 2020-01-03
The fire broke out on Christmas Day. | Christmas Day | 2019-12-25
The fire broke out on Christmas Eve 2018. | Christmas Eve 2018 | 2018-12-24
Shots were fired on New Year's Day. | New Year's Day | 2020-01-01
Shots were fired on New Year's Eve. | New Year's Eve | 2019-12-31
Security rules changed after 9/11. | 9/11 | 2001-09-11
The court met on the second Sunday of March. | the second Sunday of March | 2020-03-08
The court met on the last Friday in October 2019. | the last Friday in October 2019 | 2019-10-25
march 10 was calm; on march 12 it was not | march 12 | 2020-03-12
"""
LONGER = """
He was jailed last week. | last week | 2020-W46
He was jailed this week. | this week | 2020-W47
Talks resume next week. | next week | 2020-W48
It was shut two weeks ago. | two weeks ago | 2020-W45
It was shut a fortnight ago. | a fortnight ago | 2020-W45
It burned over the weekend. | the weekend | 2020-W46-WE
It burned last weekend. | last weekend | 2020-W46-WE
It burned this past weekend. | this past weekend | 2020-W46-WE
They will meet next weekend. | next weekend | 2020-W48-WE
It began in the first week of October. | the first week of October | 2020-W41
It began last month. | last month | 2020-10
It began earlier this month. | earlier this month | 2020-11
It ends later this month. | later this month | 2020-11
It began in September. | September | 2020-09
It began in December. | December | 2019-12
It began in early October. | early October | 2020-10
They will leave by mid-January. | mid-January | 2021-01
He said troops would leave in March. | March | 2021-03
It began in May. | May | 2020-05
It began in November 2018. | November 2018 | 2018-11
It began in Sept. 2018. | Sept. 2018 | 2018-09
It began in March last year. | March last year | 2019-03
It began last March. | last March | 2020-03
It began this past April. | this past April | 2020-04
It is due next January. | next January | 2021-01
It began six months ago. | six months ago | 2020-05
It is due at the end of the month. | the end of the month | 2020-11
It began in 2003. | 2003 | 2003
The 2015 accord failed. | 2015 | 2015
It has run since 1987. | 1987 | 1987
It began in late 2019. | late 2019 | 2019
It began in mid-2014. | mid-2014 | 2014
It fell by the end of 2018. | the end of 2018 | 2018
It began last year. | last year | 2019
It began earlier this year. | Earlier this year | 2020
He died two years ago. | two years ago | 2018
He died a century ago. | a century ago | 19
It began in '89. | '89 | 1989
It began in the 1990s. | the 1990s | 199
It began in the early 1980s. | the early 1980s | 198
It began in the '60s. | the '60s | 196
The fort is of the 19th century. | the 19th century | 18
It began two decades ago. | two decades ago | 200
The siege began last summer. | last summer | 2020-SU
The siege began in the spring. | the spring | 2020-SP
The siege began in the winter of 1944. | the winter of 1944 | 1944-WI
The siege began in the spring of last year. | the spring of last year | 2019-SP
Sales fell in the third quarter. | the third quarter | 2020-Q3
Third-quarter profit fell. | Third-quarter | 2020-Q3
Sales fell in the first quarter of 1990. | the first quarter of 1990 | 1990-Q1
Sales fell in Q2 2019. | Q2 2019 | 2019-Q2
Sales fell in the latest quarter. | the latest quarter | 2020-Q3
Sales fell in the first half of 2020. | the first half of 2020 | 2020-H1
Sales fell in fiscal 2019. | fiscal 2019 | FY2019
Sales fell in 1989's fourth quarter. | 1989's fourth quarter | 1989-Q4
The deal should close by year-end. | year-end | 2020
"""
CLOCKS = """
It blew up on Tuesday night. | Tuesday night | 2020-11-17TNI
It blew up early Wednesday. | early Wednesday | 2020-11-18
It blew up late on Sunday. | late on Sunday | 2020-11-15
It blew up late Sunday night. | late Sunday night | 2020-11-15TNI
It blew up on the night of November 3. | the night of November 3 | 2020-11-03TNI
It blew up at dawn on Friday. | dawn on Friday | 2020-11-13TMO
It blew up on Friday morning. | Friday morning | 2020-11-13TMO
It blew up last night. | last night | 2020-11-17TNI
It blew up this morning. | this morning | 2020-11-18TMO
It blew up yesterday evening. | yesterday evening | 2020-11-17TEV
They will meet tonight. | tonight | 2020-11-18TNI
They clashed overnight. | overnight | 2020-11-18TNI
They clashed overnight Tuesday. | overnight Tuesday | 2020-11-17TNI
They clashed in the early hours of Thursday. | the early hours of Thursday | 2020-11-12
It blew up at around 10 p.m. Friday. | 10 p.m. Friday | 2020-11-13T22:00
It blew up on Friday at around 10 p.m. local time. | Friday at around 10 p.m. local time | 2020-11-13T22:00
It blew up at 5.30 p.m. on Monday. | 5.30 p.m. on Monday | 2020-11-16T17:30
It blew up at 9:30 on Monday night. | 9:30 on Monday night | 2020-11-16T21:30
It blew up on 2 November at 18:30. | 2 November at 18:30 | 2020-11-02T18:30
It blew up at 2 a.m. local time. | 2 a.m. local time | 2020-11-18T02:00
It blew up at noon. | noon | 2020-11-18T12:00
It blew up shortly after noon on Monday. | noon on Monday | 2020-11-16T12:00
It blew up at 6 o'clock in the evening. | 6 o'clock in the evening | 2020-11-18T18:00
It blew up at 0715 GMT. | 0715 GMT | 2020-11-18T07:15
It blew up yesterday morning at 0730. | yesterday morning at 0730 | 2020-11-17T07:30
It blew up at 2130 hrs on Monday. | 2130 hrs on Monday | 2020-11-16T21:30
Sent Tue, 17 Nov 2020 10:22:00 GMT. | Tue, 17 Nov 2020 10:22:00 GMT | 2020-11-17T10:22
The log says 2020-11-16T05:30Z. | 2020-11-16T05:30Z | 2020-11-16T05:30
Rain fell two hours ago. | two hours ago | 2020-11-18T12:30
"""
LABELS = """
The siege lasted three days. | three days | P3D
He was held for nearly 20 years. | nearly 20 years | P20Y
He was held for twenty-five years. | twenty-five years | P25Y
He was held for a decade. | a decade | P1DE
He was held for two and a half years. | two and a half years | P2.5Y
He was held for a year and a half. | a year and a half | P1.5Y
He was held for half an hour. | half an hour | PT30M
He was held for 48 hours. | 48 hours | PT48H
He was held for several weeks. | several weeks | PXW
He was held for a few months. | a few months | PXM
He was held for months. | months | PXM
It is a three-month truce. | three-month | P3M
Profit rose in the first nine months. | the first nine months | P9M
Violence grew in the past five years. | the past five years | P5Y
Violence grew over the past year. | the past year | P1Y
It will close over the next two weeks. | the next two weeks | P2W
A 16-year-old boy was hurt. | 16-year-old | P16Y
The mayor, 54 years old, was hurt. | 54 years old | P54Y
The wait was 2 1/2 years. | 2 1/2 years | P2.5Y
They meet every day. | every day | P1D
They meet each year. | each year | P1Y
They meet every two weeks. | every two weeks | P2W
They meet every Tuesday. | every Tuesday | XXXX-WXX-2
They meet on Sundays. | Sundays | XXXX-WXX-7
They meet twice a week. | twice a week | P1W
They publish a daily list. | daily | P1D
They pay a quarterly dividend. | quarterly | P1Q
They now control the town. | now | PRESENT_REF
They currently control the town. | currently | PRESENT_REF
It is calm at the moment. | the moment | PRESENT_REF
It was recently shelled. | recently | PAST_REF
It was shelled in recent weeks. | recent weeks | PAST_REF
It was shelled in the past. | the past | PAST_REF
It was shelled years ago. | years ago | PAST_REF
It may change in the future. | the future | FUTURE_REF
It may change in the coming weeks. | the coming weeks | FUTURE_REF
They will soon leave. | soon | FUTURE_REF
Just days later he fled. | Just days later | -
"""


def _rows(table: str) -> list[tuple[str, str, str]]:
    rows = [line.split(" | ") for line in table.strip().splitlines()]
    return [(row[0], row[1], row[2]) for row in rows]


@pytest.mark.parametrize(("sentence", "words", "value"), _rows(DAYS + LONGER.strip("\n") + CLOCKS + LABELS.strip("\n")))
def test_an_expression_of_a_sentence_gets_its_words_and_value(sentence: str, words: str, value: str) -> None:
    found = {sentence[t.start : t.end].lower(): t.value for t in timex(sentence, REPORT_TIME)}
    assert found.get(words.lower(), "nothing") == (None if value == "-" else value), found


@pytest.mark.parametrize(
    "sentence",
    [
        "You may go, and so may they.",
        "May said the plan was dead.",
        "April Smith and June Carter left.",
        "They march 20 miles and may 5 men fall.",
        "Thousands joined the March on the capital.",
        "The second man sat in the sun.",
        "About 1,500 troops and 747 jets were there.",
        "In 2,500 homes the power failed.",
        "Some 2000 people fled.",
        "It hit the 1900 block of Main Street.",
        "See page 1989, call 555-1234 or +1 (202) 555-1990.",
        "They lost 3-2 after a 3:1 lead, as John 3:16 has it.",
        "It ran in The Sunday Times and on Saturday Night Live.",
        "The Good Friday Agreement holds.",
        "He told USA Today and CBS This Morning so.",
        "An AK-47 and an M16 cost $1999.",
        "A quarter of the town is gone.",
        "In the fall of the city many died.",
    ],
)
def test_look_alikes_are_no_times(sentence: str) -> None:
    assert timex(sentence, REPORT_TIME) == []


def test_both_ends_of_a_span_are_annotated_in_prose() -> None:
    text = "It grew between June and August."
    assert [t.value for t in timex(text, REPORT_TIME)] == ["2020-06", "2020-08"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It lasted from May 15-24.", "2020-05-15/2020-05-24"),
        ("It lasted between 11-13 Dec.", "2019-12-11/2019-12-13"),
        ("It lasted from March 3 to 5.", "2020-03-03/2020-03-05"),
        ("It lasted June 3 and 4, 2019.", "2019-06-03/2019-06-04"),
    ],
)
def test_days_of_one_month_stay_one_expression(text: str, value: str) -> None:
    assert [t.value for t in timex(text, REPORT_TIME)] == [value]


def test_what_is_counted_from_another_time_takes_the_time_told_before() -> None:
    text = "It fell on November 5. Two days later, he fled. The next day he died. A week earlier it rained."
    assert [t.value for t in timex(text, REPORT_TIME)] == [
        "2020-11-05",
        "2020-11-07",
        "2020-11-08",
        "2020-W44",
    ]


def test_a_year_earlier_than_a_quarter_is_the_quarter_of_the_year_before() -> None:
    text = "Third-quarter profit fell to $3 million from $4 million a year earlier."
    assert [t.value for t in timex(text, "1989-10-26")] == ["1989-Q3", "1988-Q3"]


def test_without_a_report_date_only_full_dates_have_values() -> None:
    text = "On Tuesday and on May 5 and on 6 May 2019 it rained for two days."
    assert [t.value for t in timex(text, None)] == [None, None, "2019-05-06", "P2D"]

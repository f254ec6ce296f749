"""The words of dates, however they are shortened, and the words that make no difference."""

NUMBERS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
}
ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
    "eleventh": "11th",
    "twelfth": "12th",
    "thirteenth": "13th",
    "fourteenth": "14th",
    "fifteenth": "15th",
    "sixteenth": "16th",
    "seventeenth": "17th",
    "eighteenth": "18th",
    "nineteenth": "19th",
    "twentieth": "20th",
    "thirtieth": "30th",
}
MONTHS = {
    "jan": "january",
    "feb": "february",
    "mar": "march",
    "apr": "april",
    "jun": "june",
    "jul": "july",
    "aug": "august",
    "sep": "september",
    "sept": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
}
WEEKDAYS = {
    "mon": "monday",
    "tue": "tuesday",
    "tues": "tuesday",
    "wed": "wednesday",
    "weds": "wednesday",
    "thu": "thursday",
    "thur": "thursday",
    "thurs": "thursday",
    "fri": "friday",
    "sat": "saturday",
    "sun": "sunday",
}
_NO_DIFFERENCE = (
    # how near: it changes no date
    "by before on within in sometime hopefully probably about around roughly approximately "
    "maybe perhaps likely at latest approx circa max maximum "
    # small words
    "a an the of is it its "
    # who says it, and that they will tell
    "i we you they he she me us them my your their his her "
    "recruiter interviewer manager hr hiring team company said say says told tell mentioned "
    "will would should can could hope hopes hoped hoping expect expects expected aim aiming "
    "plan planning want need have decide deciding decision make made final let know hear "
    "heard get back be been touch contact reach out answer reply respond response news "
    "update result results announce call phone ring email write "
    # from when it counts
    "now todays time more another further coming"
)
NO_DIFFERENCE = frozenset(_NO_DIFFERENCE.split())

MONTH = "|".join([*MONTHS, *MONTHS.values(), "may"])
WEEKDAY = "|".join([*WEEKDAYS, *WEEKDAYS.values()])
DATE_WORD = rf"(?:{MONTH}|{WEEKDAY}|\d+(?:st|nd|rd|th)?)"

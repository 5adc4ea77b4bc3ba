"""Newsletters and messages of our own, to test by."""

from __future__ import annotations

from email.message import EmailMessage

ITEMS = (
    ("Mortar fire closes the Kesh road",
     "Mortar rounds fell on the road east of Kesh on Tuesday morning, and the district office closed "
     "it to lorries until further notice.",
     "https://river.example/2026/kesh-road"),
    ("Two fishermen held at Port Amal",
     "Coast guards detained two fishermen off Port Amal on Monday night and took their boat, the "
     "fishermen's union said in a statement.",
     "https://river.example/2026/port-amal"),
    ("Blast damages pump house in Odrin",
     "An explosion damaged the pump house that serves the upper quarter of Odrin; the water company "
     "said that nobody was inside.",
     "https://river.example/2026/odrin-pump"),
    ("Curfew lifted in the lower valley",
     "The governor lifted the night curfew in nine villages of the lower valley after a week without "
     "shooting, his office said.",
     "https://river.example/2026/curfew"),
)  # fmt: skip
REPORT = (
    "A bridge guard was shot dead near the village of Tamra on Monday evening, the district police said.",
    "Two men on a motorcycle opened fire from the far bank and fled towards the hills, a farmer said.",
    "The police said that they had found eleven spent cartridges. Nobody has claimed responsibility for the attack.",
    "It was the second shooting at the bridge since the spring, when a lorry driver was wounded in the leg.",
)
FOOTER = (
    "<p>You are receiving this because you signed up at river.example. "
    '<a href="https://river.example/unsubscribe">Unsubscribe</a> '
    'or <a href="https://river.example/prefs">manage your preferences</a>.</p>'
    "<p>© 2026 River Desk. All rights reserved.</p>"
)
BROWSER = '<p><a href="https://river.example/view">View this email in your browser</a></p>'


def _page(body: str) -> str:
    return f"<html><head><style>p{{color:red}}</style></head><body>{BROWSER}{body}{FOOTER}</body></html>"


def headings() -> str:
    """Headings that are links, a teaser below each."""
    return _page("<h1>River Desk: the morning list</h1>" + "".join(
        f'<h2><a href="{link}">{title}</a></h2><p>{teaser}</p>' for title, teaser, link in ITEMS))  # fmt: skip


def tables() -> str:
    """Cells of tables, bold titles, links "Read more"."""
    rows = "".join(
        f'<tr><td><a href="{link}"><img src="https://river.example/i.png" alt=""></a></td><td><div><b>{title}</b></div>'
        f'<div>{teaser}</div><div><a href="{link}?utm=mail">Read more »</a></div></td></tr>'
        for title, teaser, link in ITEMS
    )
    return _page(f"<table><tr><td><table>{rows}</table></td></tr></table>")


def one_line() -> str:
    """A list in which each line begins with a link."""
    return _page("<p>Good morning.</p><ul>" + "".join(
        f'<li><a href="{link}">{title}</a> — {teaser}</li>' for title, teaser, link in ITEMS) + "</ul>")  # fmt: skip


def breaks() -> str:
    """Paragraphs with a bold link, a line end, the teaser."""
    return _page("".join(
        f'<p><strong><a href="{link}">{title}</a></strong><br>{teaser} <a href="{link}">Continue reading</a></p>'
        for title, teaser, link in ITEMS))  # fmt: skip


def with_hero() -> str:
    """A first item that is larger than the others; titles are no links; buttons in tables of their own."""
    cell = (
        '<table><tr><td ><a href="{2}"><img src="https://river.example/i.png" alt="picture"></a></td></tr>'
        '<tr><td><{3}>{0}</{3}><p><span style="font-size:14px">{1}</span></p>'
        '<table><tr><td><a href="{2}">Read the full story</a></td></tr></table></td></tr></table>'
    )
    told = [cell.format(*item, "h1" if n == 0 else "h3") for n, item in enumerate(ITEMS)]
    return _page("<p>Good morning, and welcome to the list.</p>" + "<hr>".join(told))


LISTS = {"with_hero": with_hero, "headings": headings, "tables": tables, "one_line": one_line, "breaks": breaks}


def address_last() -> str:
    """Plain text: title, teaser, address."""
    return "RIVER DESK\nThe morning list\n\n" + "\n".join(
        f"{title}\n{_wrapped(teaser)}\n{link}\n" for title, teaser, link in ITEMS) + _END  # fmt: skip


def numbered() -> str:
    """Plain text: number and title, blank line, teaser, "Read more: address", rules between."""
    return "Good morning from River Desk.\n\n" + "\n----------\n\n".join(
        f"{n}. {title}\n\n{_wrapped(teaser)}\n\nRead more: {link}\n"
        for n, (title, teaser, link) in enumerate(ITEMS, 1)) + _END  # fmt: skip


def address_second() -> str:
    """Plain text: title, address, teaser."""
    told = (f"{title}\n<{link}>\n{_wrapped(teaser)}\n" for title, teaser, link in ITEMS)
    return "RIVER DESK\n\n" + "\n".join(told) + _END


TEXTS = {"address_last": address_last, "numbered": numbered, "address_second": address_second}
_END = "\n-- \nYou received this because you signed up.\nUnsubscribe: https://river.example/unsubscribe\n"


def _wrapped(text: str) -> str:
    words, lines = text.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 66:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def single() -> str:
    """One report."""
    return _page("<h1>Guard shot at Tamra bridge</h1>" + "".join(f"<p>{p}</p>" for p in REPORT))


def with_sections() -> str:
    """One report with headings in it, and links in its text."""
    heads = ("What is known so far", "Who saw the attack", "What the police found", "What came before it")
    return _page("".join(
        f'<h2>{head}</h2><p>{p} More <a href="https://river.example/old/{n}">in an earlier report</a> on it.</p>'
        for n, (head, p) in enumerate(zip(heads, REPORT, strict=True))))  # fmt: skip


def with_related() -> str:
    """One report, and links to others below it."""
    related = "".join(f'<li><a href="{link}">{title}</a></li>' for title, _, link in ITEMS)
    return _page("".join(f"<p>{p}</p>" for p in REPORT) + f"<h3>Also on our site</h3><ul>{related}</ul>")


def with_two() -> str:
    """One report with two short items below it."""
    short = "".join(
        f'<h3><a href="{link}">{title}</a></h3><p>{teaser[:60]} here.</p>' for title, teaser, link in ITEMS[:2]
    )
    return _page("".join(f"<p>{p}</p>" for p in REPORT) + short)


SINGLES = {"single": single, "with_sections": with_sections, "with_related": with_related, "with_two": with_two}


def message(html: str | None = None, text: str | None = None, **headers: str) -> bytes:
    """A message as mailers make it."""
    mail = EmailMessage()
    told = {"From": "River Desk <news@river.example>", "To": "list@reader.example", "Subject": "The morning list",
            "Date": "Tue, 03 Feb 2026 06:00:00 +0200", "Message-ID": "<m1@river.example>",
            "Received": "by mx.reader.example"}  # fmt: skip
    for name, value in (told | {k.replace("_", "-"): v for k, v in headers.items()}).items():
        mail[name] = value
    if text is not None:
        mail.set_content(text)
    if html is not None and text is not None:
        mail.add_alternative(html, subtype="html")
    elif html is not None:
        mail.set_content(html, subtype="html")
    return mail.as_bytes()

"""Adverts and sign-up lines of many wordings, written for this probe. Every third one was held out while
rules were made."""

TOP = (
    "Cleared professionals wanted: browse 40,000 openings today - APPLY NOW",
    "Protect your family with the nation's most trusted home alarm - GET A QUOTE",
    "Maritime Risk Summit 2026 | Early-bird tickets end Friday",
    "Earn your master's in security studies online. No GRE required.",
    "Save up to 60% on satellite phones this week only!",
    "The #1 job board for veterans and their spouses – REGISTER FREE",
    "Need a VPN? Try ours free for 30 days.",
    "World's most complete database of military vehicles » ORDER YOUR COPY",
    "Advertisement",
    "Your ad here - reach 2 million defence readers a month",
    "Looking for a career in intelligence? Start your search here",
    "Sponsored: New body armour that weighs less than your coat",
    "Download the free threat map app for iPhone and Android",
    "Compare travel insurance for high-risk countries in minutes",
    "Hiring now: linguists with top secret clearance",
    "Book your seat at the Global Border Security Expo - LIMITED PLACES",
    "Tactical boots from $49.99. Free shipping on all orders.",
    "Be the first to know. Turn on notifications.",
    "Get the geopolitical forecast that ministers read - SUBSCRIBE TODAY",
    "Shop the official store: mugs, patches and flags",
    "Refinance your mortgage at the lowest rates in years",
    "Learn Arabic in 15 minutes a day. First lesson free.",
    "Meet the drone that sees in the dark. Request a demo.",
    "We're hiring! See all open positions",
    "Attend our free webinar on supply chain risk – SAVE YOUR SPOT",
    "Upgrade to Premium for an ad-free experience",
    "Secure messaging for teams that cannot afford a leak. Start a trial.",
    "Top 10 VPN services compared",
)
BOTTOM = (
    "Join the mailing list",
    "Sign up for our weekly newsletter",
    "Subscribe to the Daily Brief and never miss a story.",
    "Get breaking news alerts on your phone",
    "Enter your e-mail address to receive updates",
    "Follow us on Facebook, Twitter and Telegram",
    "Like what you read? Support our work with a small monthly gift.",
    "Share this story: Facebook | X | WhatsApp | E-mail",
    "Want more stories like this one? Become a member.",
    "Add your name to our e-mail list",
    "Stay in the loop: our editors' picks, every Friday morning",
    "Don't miss out: headlines delivered to your inbox at 7 a.m.",
    "Copyright 2020. All rights reserved.",
    "Back to top",
    "Read more: The ten longest sieges of the century",
    "Have a tip? Write to our newsdesk in confidence.",
    "Receive our free morning digest",
    "Donate to keep this site free for everyone",
    "Comments (14)",
    "Tell a friend about this page",
    "Register for free to continue reading",
    "Join over 200,000 readers who start their day with us",
    "Print this page",
    "Listen to our podcast wherever you get your podcasts",
    "Were you there? Send us your photos and videos.",
    "Click here to see more articles from this section",
)

# Written after the rules stood, to see how they do on wordings that nobody looked at.
FRESH_TOP = (
    "Kiplinger & Dunn: wealth advice for people in uniform",
    "Own a piece of history: limited-edition medals, now 30% off",
    "Ready to move abroad? Our relocation experts can help.",
    "Night vision gear, tested by former rangers. View the range.",
    "Why pay more? Switch your energy supplier in five clicks",
    "From our partners: The watch every pilot wants",
    "Global Security Intelligence Platform - Schedule a Demo",
    "Your next posting starts here. Upload your CV.",
    "Act now: half-price annual plan ends at midnight",
    "Veterans! You may be entitled to compensation",
    "Train as a paramedic in twelve months",
    "Protective eyewear for professionals | Free returns",
)
FRESH_BOTTOM = (
    "Sign me up for the evening bulletin",
    "Enjoyed this report? Buy us a coffee.",
    "More headlines from this region",
    "You can also find us on Bluesky and Threads",
    "Create a free profile to save this article",
    "Letters, corrections and complaints: see our contact page",
    "Help us stay independent: give what you can",
    "Weekly round-up, straight to your phone",
    "Next: Army chief visits border post",
    "© Example Media Group 2021",
    "Unlock the full archive with a premium pass",
    "Be notified when a new story is published",
)


def fresh(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """The wordings that were written last, in the place of the others."""
    return FRESH_TOP if wordings is TOP else FRESH_BOTTOM


def held_out(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """The third that no rule was made for."""
    return wordings[2::3]


def developed(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """The other two thirds."""
    return tuple(w for i, w in enumerate(wordings) if i % 3 != 2)

# Words of lines that stand on a page or in a copy but are not the report: adverts, sign-up lines, share strips,
# links to other stories, legal lines. intake/furniture.py counts them: one block is one kind of evidence.

# A line made of nothing else, or one that begins with it, is furniture by itself.
@block label reason=label
@source Written for dateline from general knowledge of news sites.
advertisement
advertisements
advert
sponsored
sponsored content
sponsored by
from our partners
from our sponsors
partner content
paid content
promoted content
promoted stories
story continues below
story continues below advertisement
article continues below
article continues after advertisement
continue reading
continue reading below
continue reading the main story
read more
read the full story
read full article
read full story
read next
read on
load more
show more
see more
view more
more stories
more on this story
more on this topic
more from
more news
more like this
related
related articles
related article
related content
related coverage
related links
related news
related posts
related stories
related story
related topics
related video
see also
also read
also see
also on
must read
don't miss
you may also like
you might also like
recommended
recommended for you
recommended stories
most popular
most read
most viewed
most watched
most watched news videos
trending
trending now
trending stories
editor's picks
editors' picks
top stories
latest news
latest stories
latest headlines
breaking news
in pictures
in other news
what to read next
up next
next article
previous article
next story
previous story
older posts
newer posts
back to top
back to home
skip to content
skip to main content
skip to navigation
watch video
watch the video
watch now
watch live
watch this video
watch more
play video
video player is loading
listen to this article
view gallery
view photos
view comments
view all comments
show comments
hide comments
leave a comment
leave a reply
post a comment
add a comment
add comment
no comments
comments are closed
share
share this
share this article
share this page
share this post
share this story
share on
share via
share with
print
print this page
print this article
printer friendly
printer-friendly version
email this
email this article
email to a friend
e-mail this page
save article
save for later
bookmark
report a typo
report an error
copy link
copy url
permalink
close
menu
search
home
site map
sitemap
login
log in
register
sign in
sign up
my account
subscribe
subscribe now
newsletters
newsletter
advertise
advertise with us
contact us
about us
privacy
privacy policy
cookie policy
terms of use
terms of service
terms and conditions
disclaimer
send us a tip
got a tip
have a tip
tags
tagged
filed under
topics
keywords
photo gallery
image gallery
this post has been updated
this story has been updated
this article has been updated
this is a developing story
click here
click to enlarge
click to expand
tap here
tap to unmute
please enable javascript
enable javascript
javascript is disabled
your browser does not support
about the author
about the writer
about the reporter

# Phrases that hardly occur outside of furniture, wherever they stand in a line.
@block decisive reason=legal
@source Written for dateline from general knowledge of news sites.
all rights reserved
may not be published, broadcast
may not be reproduced
may not be redistributed
reproduction without permission
without prior written permission
terms of service apply
privacy policy and terms
we use cookies
this site uses cookies
this website uses cookies
accept cookies
cookie settings
by continuing to use this site
by signing up
by subscribing
you can unsubscribe
unsubscribe at any time
enable javascript to
javascript to watch
javascript to view
affiliate links
may earn a commission
earn an affiliate commission
ad blocker
adblocker
free trial
straight to your inbox
delivered to your inbox
in your inbox
to your inbox
into your inbox
follow us on
like us on
find us on
join us on
connect with us
download our app
download the app
get our app
get the app
on google play
app store
push notifications
browser notifications
sign up for our
sign up to our
sign up here
sign up now
sign up today
sign up to receive
sign up for the
sign up to get
subscribe to our
subscribe to the newsletter
subscribe for free
subscribe to
become a member
become a subscriber
become a supporter
become a patron
already a subscriber
already a member
already have an account
not a subscriber
log in to
create an account
create a free account
join our mailing list
join the mailing list
join our newsletter
join our community
join our telegram
join our whatsapp
join the conversation
join the discussion
support our journalism
support our work
support independent journalism
support quality journalism
make a donation
donate now
donate today
click here to
click here for
click the link
tap here to
for more stories like this
for more news
for all the latest
for the latest news
for the latest updates
stay up to date
stay up-to-date
stay informed
stay connected
keep up with
keep up to date
don't miss a story
never miss a story
never miss an update
never miss a
breaking news alerts
email alerts
e-mail alerts
news alerts
daily briefing
daily digest
weekly digest
daily newsletter
weekly newsletter
morning newsletter
free newsletter
email newsletter
our newsletters
our newsletter
our mailing list
our telegram channel
our whatsapp channel
our youtube channel
letter to the editor
letters to the editor
report a correction
see our comment policy
comment policy
community guidelines
your email address
your e-mail address
enter your email
enter your e-mail
terms and conditions apply
t&cs apply
limited time offer
special offer
gift subscription
promo code
discount code
money-back
money back guarantee
no credit card
cancel anytime
cancel any time

# What a line asks its reader to do; counts at the start of the line or of one of its clauses.
@block call
@source Written for dateline from general knowledge of advertisements.
act now
stock up
worried about
ready to
curious
wondering
tired of
thinking of
travelling
travel
treat
step
speak
share
see how
secure your
reach
rediscover
prepare
own
let us
insure
improve
fly
feel
experience
drive
build
bring
add your
ask
allow
enable
turn on
be part
be a
be the
advertise
apply
become
bookmark
book
browse
buy
call
check out
choose
claim
click
compare
connect
contact
create
discover
do you
donate
don't miss
download
e-mail
earn
email
enjoy
enrol
enroll
enter
explore
find
follow
get
give
go
grab
have you
help
hire
hurry
interested in
invest
join
keep
learn
like
listen
log in
login
look no further
looking for
love
make
meet
need
never miss
order
pick up
plan
play
pledge
post
press
protect
read
receive
register
renew
rent
request
reserve
save
search
see
sell
send
shop
show
sign in
sign up
start
stay
stream
submit
subscribe
support
switch
take
tap
tell
train
try
tune in
unlock
upgrade
use
view
visit
volunteer
vote
want
watch
win
work
write

# Things that adverts and sign-up lines are about.
@block object
@source Written for dateline from general knowledge of advertisements.
account	pos=n
advertiser	pos=n
alert	pos=n
app	pos=n
apps
archive access
bargain	pos=n
bonus
book your
briefing	pos=n
brochure	pos=n
career	pos=n
catalogue	pos=n
catalog	pos=n
certification	pos=n
coupon	pos=n
course	pos=n
crypto
deal	pos=n
degree	pos=n
digest	pos=n
discount	pos=n
donation	pos=n
e-book	pos=n
ebook	pos=n
e-mail	pos=n
edition	pos=n
email	pos=n
facebook
feed	pos=n
free
gift	pos=n
giveaway	pos=n
guide	pos=n
here
inbox
insurance
instagram
job	pos=n
jobs
linkedin
loan	pos=n
mailing list	pos=n
membership	pos=n
mortgage	pos=n
network
newsletter	pos=n
now
offer	pos=n
online
perk	pos=n
plan	pos=n
podcast	pos=n
premium
prize	pos=n
product	pos=n
quiz
quote	pos=n
rate	pos=n
resume	pos=n
review	pos=n
reward	pos=n
rss
sale	pos=n
saving	pos=n
seminar	pos=n
service	pos=n
shipping
shop	pos=n
site
solution	pos=n
special	pos=n
store	pos=n
subscriber	pos=n
subscription	pos=n
telegram
ticket	pos=n
tiktok
tip	pos=n
today
tool	pos=n
training
trial	pos=n
twitter
update	pos=n
video	pos=n
vip
voucher	pos=n
webinar	pos=n
website	pos=n
whatsapp
white paper	pos=n
whitepaper	pos=n
youtube
ad	pos=n
article	pos=n
booking	pos=n
broker	pos=n
checkout
click	pos=n
college	pos=n
conference	pos=n
contest	pos=n
cookie	pos=n
copy	pos=n
credit card	pos=n
customer	pos=n
demo	pos=n
download	pos=n
ebooks
editorial team
expo	pos=n
fan	pos=n
fee	pos=n
follower	pos=n
forecast	pos=n
friend	pos=n
gear
google
headline	pos=n
hiring
hotel	pos=n
in-depth
investor	pos=n
iphone
android
journalism
kindle
lesson	pos=n
lifetime
link	pos=n
list
login
magazine	pos=n
member	pos=n
merchandise
month
monthly
newsdesk
newsroom
notification	pos=n
novel	pos=n
openings
page	pos=n
partner	pos=n
password	pos=n
phone	pos=n
photo	pos=n
poll	pos=n
portal	pos=n
poster	pos=n
purchase	pos=n
reader	pos=n
recruiter	pos=n
registration
retailer	pos=n
salary
seat	pos=n
software
spot	pos=n
stories
story
streaming
subscribers
summit	pos=n
supporter	pos=n
survey	pos=n
t-shirt	pos=n
text message	pos=n
tour	pos=n
trader	pos=n
tutorial	pos=n
university
vacancies
vacation	pos=n
vpn
warranty
weekly
wifi

# The page speaking to its reader; however many, they count once.
@block person
@source Written for dateline from general knowledge of advertisements.
our
us
you
your
yours
me
my
we
ours
yourself
we're
we've
you're
you'll

# Praise and urgency.
@block praise
@source Written for dateline from general knowledge of advertisements.
100%
absolutely
affordable
amazing
award-winning
best
best-selling
biggest
certified
cheap
cheapest
complete
easy
elite
exclusive
fast
fastest
final hours
finest
for less
guaranteed
in minutes
industry-leading
instant
largest
last chance
leading
limited
limited time
lowest
most trusted
number one
official
one-stop
per cent off
per month
percent off
perfect
premier
professional
proven
risk-free
save up to
simple
starting at
starting from
the world's
top-rated
trusted
ultimate
unbeatable
unlimited
world-class
your one

# Names of share buttons and of what stands beside them.
@block share
@source Written for dateline from general knowledge of news sites.
comment	pos=n
copy link
delicious
digg
e-mail
email
facebook
flipboard
google+
google plus
instagram
like
line
linkedin
mail
mastodon
messenger
newsvine
permalink
pin it
pinterest
pocket
print
reddit
save
send
share
sharethis
skype
sms
snapchat
stumble
stumbleupon
telegram
threads
tumblr
tweet
twitter
viber
vkontakte
wechat
weibo
whatsapp
x
xing
youtube

# Words of a report: they speak against furniture.
@block report
@source Written for dateline from general knowledge of news prose.
according to
accused
added
adding
alleged
announced
army
arrested
attack	pos=n
attacked
blamed
bomb	pos=n
casualties
civilian	pos=n
confirmed
court
dead
declared
denied
died
explosion	pos=n
fighter	pos=n
fighters
fired
forces
government
gunmen
he
hospital
injured
insurgent	pos=n
investigators
killed
militant	pos=n
militia	pos=n
military
minister
ministry
mosque
officer	pos=n
officials
police
president
protester	pos=n
protesters
rebel	pos=n
residents
said
says
security forces
she
shot
soldier	pos=n
spokesman
spokesperson
spokeswoman
statement
suspect	pos=n
they
told
troops
urged
victim	pos=n
villagers
was
were
witness
witnesses
wounded
asked
became
began
believe
believed
brought
came
carried
caught
charged
continued
earlier
expected to
fled
flew
followed
found
gave
had
has been
have been
held
her
him
his
hurt
led
left
lost
made
met
opened
prosecutors
reached
refused
released
remained
reported
returned
saw
sent
started
stopped
thought
took
tried
used
warned
went
woman
women
men
man
yesterday
crime stoppers
information about
with information
suspicious

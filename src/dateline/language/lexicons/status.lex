# Cues of a telling's status. `status` is what the cue speaks for; `where`: clause (the trigger's own clause) or
# sentence. `weight` 2 decides alone, 1 needs agreement (a second cue, or the genre of the report). `ahead=1`: the cue
# rules what stands right behind it. `only=n`: the word is a noun there. `deed=1`: what a court does, so that with another
# word of courts it tells of one. `loose=1`: too common to make a court story of a report.

@block legal status=legal where=sentence weight=2
@source Written for dateline from general knowledge of court reporting.
convict	pos=v
sentence	forms=sentenced|sentencing|resentenced
plead guilty	forms=pleaded guilty|pled guilty|pleads guilty|pleading guilty|pleaded not guilty
plea deal	pos=n
guilty plea	pos=n
found guilty
indict	pos=v
indictment	pos=n
charge with	forms=charged with|facing charges|faces charges|face charges|criminal charges|charged over|charged in connection
on trial	forms=stood trial|stand trial|stands trial|standing trial|went on trial|goes on trial|trial of
trial	pos=n; weight=1
court	pos=n; weight=1
jury	forms=juries|jurors|juror
prosecutor	pos=n; weight=1
judge	pos=n; weight=1
tribunal	pos=n; weight=1
verdict	pos=n
acquit	forms=acquitted|acquits|acquittal
extradite	forms=extradited|extradition
appeal	forms=appeals court|appealed against; weight=1
life imprisonment	forms=life in prison|years in prison|years in jail|life sentence|death sentence|prison term|prison sentence
lawsuit	pos=n; weight=1
inquest	pos=n
remand	forms=remanded|on remand
death penalty	forms=capital punishment
convictions for	forms=conviction for|convicted of
probation	forms=on probation|placed on probation|community service
sentences of	forms=sentence of|the sentences
supreme court	forms=high court|crown court|district court|court of appeal|appeals court|military court|magistrates' court|criminal court; weight=1
magistrate	pos=n; weight=1
bail	weight=1; deed=1
hearing	pos=n; weight=1; deed=1
court heard	forms=tribunal heard|jury heard|court was told|jury was told; weight=2
upheld	forms=uphold|upholds|quashed|overturned the; weight=1; deed=1; loose=1
adjourn	pos=v; weight=1; deed=1
charges of	forms=on charges of|charges over|accused of|accusations of; weight=1; loose=1
dismissed	weight=1; deed=1; loose=1
defence lawyer	forms=defense attorney|defense lawyer|defence counsel
testify	forms=testified|testimony; weight=1
war crimes
manslaughter

@block anniversary status=anniversary where=sentence weight=2
@source Written for dateline from general knowledge of news English.
anniversary	forms=anniversaries
commemorate	forms=commemorated|commemorates|commemorating|commemoration|commemorations
years ago today
memorial service	pos=n
minute of silence	forms=minute's silence|moment of silence
remembrance
memorial to	forms=memorial for|in memory of|remember the dead|remember the victims|remembered the victims|remembered the dead|honour the victims|honor the victims|honoured the victims|honored the victims|tribute to the victims of the
to mark the years	forms=to mark 10 years|to mark 20 years|to mark 25 years|to mark 30 years|to mark 40 years|to mark 50 years|to mark ten years|to mark five years|to mark twenty years|marking ten years|marked ten years
wreath	forms=wreaths|laid flowers|candles|bells rang|bells tolled|read out their names|read out the names|memorial|memorials|plaque|tributes|mourners|survivors|ceremony|to remember|gathered to|prayers|prayed|requiem; weight=1
honour	forms=honoured|honored|honours|honors|honouring|honoring; weight=1
vigil	forms=vigils|candlelight vigil; weight=1
mark the years	forms=years on|years since; weight=1

@block exercise status=exercise where=sentence weight=2
@source Written for dateline from general knowledge of news English.
military exercise	pos=n
naval exercise	pos=n
joint exercise	pos=n
exercise	forms=exercises; weight=1
live-fire drill	pos=n
live-fire exercise	pos=n
practise for	forms=practised for|practiced for|practising for|practicing for|practice for
rehearse	forms=rehearsed|rehearses|rehearsing
manoeuvre	forms=manoeuvres|maneuvers|military manoeuvres|military maneuvers
make-believe	forms=fictional|fictitious|imaginary
role-play	forms=role play|role-playing|actors played|volunteers played|played the victims|played victims|played the part
in the scenario	forms=in the script|in the exercise script|in this scenario|the scenario was|the scenario is
training	weight=1
drill	forms=drills; weight=1
war games
simulated
fake wounds	forms=fake blood|fake injuries|all of them actors|played by actors|blank rounds|blank ammunition|fired blanks|firing blanks
simulation	forms=simulations
mock
mock attack	pos=n
training exercise	pos=n
rehearsal	forms=rehearsals

@block habitual status=habitual where=sentence weight=2
@source Written for dateline from general knowledge of news English.
frequently
frequent	weight=2
regularly
routinely
repeatedly	weight=2
often
time and again
time and time again
each time
almost daily	forms=almost weekly|nearly weekly|almost nightly|every few days|almost monthly|near-daily|almost every day|nearly every day|on a daily basis
sporadic	weight=1
sporadically
occasionally
in recent weeks	weight=1
in recent months	weight=1
in recent years	weight=2
in the past few years	weight=2
over the past few weeks	weight=1
over the past year	weight=2
over the years	weight=2
for years	weight=1
for decades	weight=2
so far this year	weight=2
so far this month	weight=2
since the beginning of the year	forms=since the start of the year; weight=2
this year alone	weight=2
such attacks	forms=such incidents|such strikes|similar attacks|similar incidents
wave of	forms=series of|string of|spate of; weight=1
have become	weight=1
continue to	forms=continues to|continued to; weight=1
have increased	forms=have risen|have surged|have intensified|has increased|has risen|have grown|increased over|have fallen|has fallen|have declined|have dropped; weight=2
on the rise	weight=2
commonplace	forms=a common occurrence|a daily occurrence|an everyday occurrence|a regular occurrence|have become rare|have become rarer|have become more frequent|are rare|is rare|are common|is common|remain common|remains common|have become common|have become frequent|have become routine|has become common|has become routine|is rife|are rife|are routine|have been common|have increasingly|has increasingly|are widespread; weight=2
tend to	weight=1
statistics	forms=figures compiled|figures that|annual report|annual review|in the same period|compared with the same|on average; weight=2
in the first months	forms=in the first ten months|in the first six months|in the first three months|in the first nine months|in the first half of|in the first quarter|months of this year|months of the year; weight=2
usually	weight=1
typically	weight=2
always	weight=1
have been using	forms=has been using|have been targeting|has been targeting|have been attacking|has been attacking|have been fighting|has been fighting|have been carrying out|has been carrying out|have been waging|has been waging; weight=2

@block threat status=threatened where=clause weight=2
@source Written for dateline from general knowledge of news English.
threaten to	forms=threatened to|threatens to|threatening to|threatened|threatens
threat to	forms=threats to|threat of|threats of
vow to	forms=vowed to|vows to|vowing to|vowed|vows|vowed that
swear to	forms=sworn to|swore to|swears to
pledge to	forms=pledged to|pledges to|pledging to
promise to	forms=promised to|promises to; weight=1
warn that	forms=warned that|warns that|warned of|warning of|warned|warning that; weight=1
will respond	forms=will retaliate|will avenge|will strike|will attack|will target|would strike|would retaliate|will continue to strike|will hit|will be met with|will pay; weight=2
ready to	forms=prepared to; weight=1

@block planned status=planned where=clause weight=1
@source Written for dateline from general knowledge of news English.
plan to	forms=plans to|planned to|planning to|plan for|plans for
due to	forms=is due to|are due to|was due to|were due to|is set to|are set to|is scheduled to|are scheduled to
will	weight=1
would	weight=1
is to	forms=are to
intend to	forms=intends to|intended to
announce	forms=announced that it would|announced plans|announced it would|announces plans|said it would|said they would; weight=2

@block hypothetical status=hypothetical where=clause weight=1
@source Written for dateline from general knowledge of news English.
if	weight=1
could	weight=1
might	weight=1
may	weight=1
would	weight=1
risk of	forms=risks of|danger of|fear of|fears of|possibility of|in the event of|in case of|possible attack|possible attacks|potential attack|potential attacks; weight=2
fear that	forms=fears that|feared that|fearing; weight=1
to prevent	forms=prevent|preventing|prevents|protect against|protection against|guard against|to deter|to counter|against possible; weight=2
capable of	weight=2
able to	weight=1
whether	weight=1
unless	weight=1
designed to	weight=1
anti-	weight=1

@block foiled status=foiled where=clause weight=2
@source Written for dateline from general knowledge of news English.
foil	pos=v
thwart	pos=v
intercept	pos=v
avert	pos=v
defuse	pos=v
disarm	forms=disarmed a|safely disarmed
disrupt a plot	forms=disrupted a plot|disrupted an attack|disrupted a planned
plot	forms=plots|plotted|plotting|plotters|plotting to; weight=2
planned attack	forms=planned attacks; weight=2
failed to explode	forms=failed to detonate|did not explode|did not detonate|failed attack|failed bombing
repel	forms=repelled|repulsed|fought off|beat back; weight=1
neutralise	forms=neutralised a bomb|neutralized a bomb|neutralised an explosive|neutralized an explosive
prevented	forms=stopped an attempt to|blocked an attempt to; ahead=1
second attempt failed	forms=first attempt failed|attempt to kill him failed|attempt to kill her failed
plan to attack	forms=planning an attack|planning attacks|planned to attack|planning a bomb attack|planned to bomb|planning to bomb|planning to blow up|planned to blow up|plan to bomb|plan to blow up|plan to drive a|preparing an attack|preparing attacks|prepared an attack|plan to attack|planning to attack|preparing a bomb attack|planning an arson attack; weight=1
deactivate	forms=deactivated|deactivates|deactivating|dismantled a bomb|dismantled an explosive
made safe	forms=rendered safe|making safe|make safe|rendered harmless
attempt failed	forms=attempt has failed|attempts failed|attempt was foiled
before it could	forms=before they could|before he could|before reaching
destroyed in a controlled explosion	forms=controlled explosion|controlled detonation

@block negated status=negated where=sentence weight=2
@source Written for dateline from general knowledge of news English.
no attack	forms=not an attack|no explosion|no attacks|was no attack
non-combat	forms=non-combat related|noncombat
accident	forms=accidents|accidental|accidentally; weight=1
not terrorism	forms=not terror-related|no terrorist link|no link to terrorism|ruled out terrorism|not terrorist|no sign of terrorism|not being treated as terrorism|no foul play|ruled out foul play|ruled out sabotage|not a terrorist act|no indication of terrorism|no evidence of an attack
gas leak	forms=gas leaks|gas explosion|gas cylinder|gas cylinders|leaking gas|gas canister|gas pipe
boiler	forms=boilers|boiler explosion
short circuit	forms=electrical fault|electrical fire|faulty wiring
industrial accident	pos=n
chemical plant	pos=n; weight=1
factory explosion	forms=factory blast|factory fire|plant explosion|mine disaster|colliery|coal mine|coal dust
firework	forms=fireworks; weight=1
earthquake	forms=earthquakes|quake|magnitude|aftershock|aftershocks
flood	only=n
floods	forms=flooding|flash flood|landslide|landslides|cyclone|hurricane|typhoon|tornado|volcano|eruption|avalanche|wildfire|wildfires|tsunami|storm surge
car accident	forms=traffic accident|road accident|car crash|bus crash|train crash|collided|collision|derailed|derailment|crashed into a|skidded|overturned; weight=1
mechanical failure	forms=technical fault|engine failure|mechanical fault|pilot error
crash	forms=crashes|crashed|crashing; weight=1
deliberate act	forms=not a deliberate act|not deliberate|nothing to suggest|nothing indicates|no indication of hostile|no hostile fire|not caused by enemy|enemy action|nothing suspicious|not suspicious|not suspected
workplace safety	forms=workplace accident|safety agency|health and safety|work accident; weight=1
overheated	forms=ignited by|caught fire|electrical|lightning|malfunction|malfunctioned; weight=1
gas main	forms=gas pipeline leak|propane|fuel tanker|tanker truck|refinery|warehouse fire|ammonium nitrate; weight=1
collapse	forms=building collapse|collapsed building|stampede|crush|bridge collapse; weight=1
hoax	forms=false alarm|false alarms|prank
natural causes
heart attack	pos=n
suicide note	forms=took his own life|took her own life
drowned	forms=drowning; weight=1

@block figurative status=figurative where=sentence weight=2
@source Written for dateline from general knowledge of news English: violent words of sport, trade and art.
box office
season	weight=1; forms=the season|this season|last season
goal	forms=goals|scored|scoring|goalkeeper|goalkeepers|midfield|quarterback|midfielder|striker|playoff|playoffs|innings|wicket|coach; weight=1
match	forms=champions league|premier league|world cup|tournament|semi-final|semifinal|quarter-final; weight=1
market share	forms=stock market|share price|shares fell|bond market; weight=1
album	forms=film|movie|movies|novel|sitcom|video game|documentary film|tv series; weight=1
price war	forms=trade war|bidding war|culture war|war of words|war on drugs|talent war
explosion in	forms=explosion of|population explosion; weight=1
price bomb	forms=price bombs|bath bomb|bath bombs|photo bomb|photobomb|photobombed|f-bomb|f-bombs

@block computers status=computers where=sentence weight=2
@source Written for dateline from general knowledge of technology news: attacks on computers, not on people. Sure words: each tells that world alone.
cyber attack	forms=cyberattack|cyber-attack|cyberattacks|cyber attacks|cyber-attacks|cyber assault|cyber assaults|cyber strike|cyber strikes
cybersecurity	forms=cyber security|cyber-security|infosec|information security|computer security|network security
cyber espionage	forms=cyberespionage|cyber-espionage|cyber incident|cyber incidents|cyber operation|cyber operations|cyber warfare|cyberwarfare|cyberwar|cyber war|cyber threat|cyber threats|cyberthreat|cyberthreats|cyber activity|cyber intrusion|cyber intrusions|cyber weapon|cyber weapons|cyberweapon|cyberweapons|cyber thieves|cyber gang
hacker	forms=hackers|hacking|hacktivist|hacktivists|hacktivism|hacked into|hacks into|hack into|hacker group|hacker groups|hacking group|hacking groups
malware	forms=spyware|adware|scareware|trojan|botnet|botnets|rootkit|rootkits|keylogger|keyloggers|worm|cryptominer|cryptominers|cryptomining|cryptojacking|infostealer|computer virus|computer viruses|computer worm|computer worms|malicious code|malicious software|malicious script|malicious scripts
ransomware
phishing	forms=spear-phishing|spearphishing|phishers|spear-phisher|spear-phishers|phisher|phish|phished|smishing|vishing|phishing email|phishing emails|spear phishing
data breach	forms=data breaches|breach of data|leaked data|stolen data|stolen credentials|data leak|data leaks|compromised accounts|compromised account|credential stuffing|data theft
DDoS	forms=ddos|denial of service|denial-of-service|brute force|brute-force|man-in-the-middle|injection attack|injection attacks|sql injection|cross-site scripting|remote code execution|privilege escalation|watering hole|supply chain attack|supply chain attacks|supply-chain attack|supply-chain attacks
zero-day	forms=cve|root privileges|zero-days|zero day|zero days|exploit kit|exploit kits|proof-of-concept code|arbitrary code|malicious payload|malicious payloads|security hole|security holes
logic bomb	forms=logic bombs|zip bomb|zip bombs|fork bomb|fork bombs|email bomb|email bombs|mail bomb script|email bombing|spam blast|spam blasts|email blast|email blasts|spam run|spam campaign|spam campaigns|spam emails|spam messages
cybercriminal	forms=cybercriminals|cyber criminals|cyber-criminals|cybercrime|cyber crime|cyber-crime|cyber criminal|cybercrooks|spammer|spammers
cyber	forms=cyberspace|cyber-enabled
threat actor	forms=threat actors|remote attacker|remote attackers|attack vector|attack vectors|attack surface|security researcher|security researchers|white hat|black hat|bug bounty
command-and-control server	forms=command-and-control servers|command and control server|command and control servers|c2 server|c2 servers|c&c server|c&c servers|exfiltrate|exfiltrated|exfiltrating|exfiltration|powershell|trojanized|backdoored
buffer overflow	forms=buffer overflows|memory corruption|use-after-free|authentication bypass|code execution|code injection|sandbox escape|directory traversal|security advisory|security advisories|cvss
card skimming	forms=card skimmer|card skimmers|malvertising|drive-by download|drive-by downloads|typosquatting|sim swapping|sim-swapping|email compromise|email fraud|account takeover|account takeovers|carding
Kaspersky	forms=symantec|trend micro|fireeye|mcafee|sophos|crowdstrike|proofpoint|malwarebytes|cisco talos|palo alto networks|fortinet|secureworks|bitdefender|avast|akamai|imperva

@block computers_too status=computers where=sentence weight=1
@source Written for dateline from general knowledge of technology news: words of that world that have other uses; one alone says little.
hack	forms=hacks|hacked
vulnerability	forms=vulnerabilities|security flaw|security flaws|exploit|exploits|exploited|exploiting|security bug|security bugs|security firm|security firms|security vendor|security vendors|security experts|exploitation
software	forms=firmware|browser|browsers|operating system|operating systems|antivirus|anti-virus|encryption|encrypted|unencrypted|decryption|plugin|plugins|open source|android|linux|javascript
patch	forms=patches|patched|unpatched|security update|security updates|software update|software updates
user account	forms=user accounts|passwords|password|login credentials|credentials|user data|email accounts|email account|personal data|personal information|credit card data|card data|usernames|two-factor authentication|logins|login
bitcoin	forms=leak site|leak sites|bitcoins|cryptocurrency|cryptocurrencies|ransom note|dark web
scammer	forms=scammers|scam|scams|fraudsters|spam|spammed|identity theft
computer	forms=computers|laptops|pcs|servers|web server|web servers|server|database|databases|computer system|computer systems|computer network|computer networks|endpoint|endpoints|data center|data centre
website	forms=websites|web site|web sites|domain names|web page|web pages|url|urls|ip address|ip addresses
email	forms=emails|e-mail|e-mails|inbox|attachments
breach	forms=breaches|security breach|security breaches|breached|infected|infection|infections|payload|payloads|backdoor|backdoors|compromised
user	forms=users|customer data|customer records|personal details|social security numbers|credit card numbers|payment card|payment cards|unauthorized access|unauthorised access|unauthorized party|unauthorised party
app	forms=apps|smartphone|smartphones|router|routers|internet of things|iot|dns|vpn|api|source code|ssl|https|macros|windows 10|windows xp|internet explorer|flash player|microsoft office|wordpress|wi-fi|wifi
download	forms=downloads|downloaded|downloading|malicious
its systems	forms=their systems|his systems|it systems|information systems|phone system|phone systems|payment system|payment systems|control systems|log in|logged in|logging in|grading system|booking system|booking systems
data	forms=gigabytes|terabytes|megabytes|online|offline|internet

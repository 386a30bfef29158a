"""What words threaten, in four languages and some more: sentences as people write them, beside an address."""

import re

import pytest

from watcher.judge import data, threat
from watcher.model import Threat

BESIDE = "Robin lives at 118 North Hollowmere Road, Tanbridge."

EXPLICIT = """
hab grad die 110 angerufen und gesagt bei copperlynx88 gibts ne schießerei
someone should shoot him
go there and burn it down
i'm going to kill him tonight
swat him
call 911 and say there's a hostage situation at his house
lets send the cops, tell them he has a gun
bring bats, saturday 8pm
put a bullet in his head
$500 to whoever breaks his windows
pull up with molotovs
jemand sollte ihn umbringen
zündet sein Haus an
schickt die Polizei hin und sagt er hat eine Waffe
il faut le tuer
brûlez sa maison
appelez la police et dites qu'il a une arme
hay que matarlo
quemad su casa
llamad a la policía y decid que tiene una pistola
i'll be there with my shotgun at midnight
he deserves a brick through his window
tonight we burn that house to the ground
tell 911 you heard gunshots and a woman screaming
slit her throat and be done with it
I want this man dead by friday
gonna put him in a wheelchair
someone go beat his ass
drag him out and hang him from a tree
I will find you and I will kill you
report a bomb at this address
1000 euros if you knock his teeth out
man sollte ihm die Kehle durchschneiden
ich bring ihn um
heute Nacht brennt die Hütte
haut ihm die Zähne raus
ruft an und meldet eine Geiselnahme
je vais lui casser les jambes
on devrait l'égorger
venez avec des battes ce soir
dites aux flics qu'il retient des otages
le voy a romper las piernas
alguien que le pegue un tiro
llevad bates esta noche
decidle a la policía que hay rehenes
we're going to make him bleed
molotov party at his place, 9pm
hire someone to run him over
one of you with a gun please stop by
smash every window in that house
he'll be dead by christmas
let's jump him when he leaves the gym
say someone is being held hostage inside
if I see him I'm stabbing him
poison his dog
pipe bomb in the mailbox lol
rape the bitch
dem gehört eine Kugel in den Kopf
kommt alle mit Baseballschlägern
der überlebt die Woche nicht
il va finir dans un cercueil
quelqu'un devrait lui tirer dessus
lo vamos a encontrar y lo vamos a matar
quemadle el coche
que alguien le dispare
any takers to end this clown for good
his car would look great on fire
I'm driving over there with my AR right now
tie him to a chair and let him suffer
throw acid in her face
we should all go and stomp him
just say there's an armed man threatening kids
he doesn't deserve to live
hope someone puts him in the ground
I'd pay good money to see him bleed
den mach ich platt wenn ich ihn sehe
schneidet ihm die Finger ab
il mérite une balle dans la tête
on va le cramer vivant
apportez l'essence, je ramène le feu
merece que lo maten a palos
le vamos a quemar la casa con él dentro
que alguien le corte los frenos
go burn it down with him inside
bring friends and bats
he won't make it to christmas
hope she gets raped
I'm outside with a knife
lets swat him tonight, say there are hostages
next time he opens the door, swing first
send him to the hospital
acid works too
he dies on friday
throw him off a bridge
somebody ought to end her
this rat needs to be exterminated
I'd put two in his chest
ktoś powinien go zastrzelić
spalcie mu dom
weźcie kije bejsbolowe
någon borde slå ihjäl honom
bränn ner huset
ta med basebollträn
някой трябва да го убие
запалете му къщата
bruciategli la casa
qualcuno lo ammazzi
steek zijn huis in brand
iemand moet hem doodschieten
alguém devia matar esse cara
queimem a casa dele
убейте его
сожгите его дом
I'll slit your throat if I ever see you
we're loading up the truck with guns tonight
somebody please run this bastard over
gonna break in and beat him with a hammer
he should be swinging from a lamppost
call in a bomb threat there
cut his brake lines
put him six feet under
$2000 for whoever puts him in a coma
time to firebomb that place
she needs a bullet, not a ban
drown the cat and leave it on the porch
I swear to god I will murder her
let's tie her up and film it
der gehört aufgehängt
steckt ihm die Karre in Brand
ich werde ihn finden und töten
je vais le retrouver et le tuer
qu'on lui coupe la langue
lo voy a encontrar y lo voy a matar
hay que darle una paliza
somebody shoot this piece of trash already
let's go over there and beat him bloody
burn his house with everyone in it
I'm going to stab him when he gets home
swat that address, tell them there's a gunman
bring your guns, we meet at nine
he deserves to be shot in the head
throw a brick through her window
kill her family first
reward: 300 bucks to break both his legs
jemand muss ihn abknallen
zündet ihm das Haus an
quelqu'un doit le buter
mettez le feu à sa maison
alguien tiene que matarlo
prendedle fuego a su casa
I'd love to see this house go up in flames tonight
he's a dead man walking, you all know the address now
someone with a gun please end this
let's give the fire brigade and SWAT a reason to visit
phone it in as a hostage thing, works every time
i have a rifle and a full tank of gas
make sure he never walks again
I'm coming over with a knife
you won't wake up tomorrow, robin
who wants to help me beat her up on saturday
next time I see her I'm going to run her over with my truck
pipe bomb through the letterbox, easy
tell the police there's a man with a rifle inside, they'll kick the door in
I'll pay 2k in crypto for a broken jaw
she needs to be put down like a dog
rope, tree, robin. you know what to do
shoot the dog first then her
firebomb the car, it's parked out front
we will hunt you down and cut your fingers off
time to call in a bomb threat on this address
his kids won't make it home from school
gonna stab him outside his door
I swear I will burn her alive
someone needs to swat this clown right now
je vais lui mettre une balle dans la tête
quelqu'un devrait mettre le feu à sa baraque
on va te retrouver et te tuer
appelez le 17 et dites qu'il y a une prise d'otages chez lui
il mérite une balle
on lui casse la gueule samedi soir, qui vient ?
je lui plante un couteau dans le ventre
500 balles à celui qui lui pète les genoux
brûlez la voiture devant chez elle
elle va crever cette salope
ich stech den ab
jemand muss die abknallen
ruf die 110 an und sag da wird geschossen
wir zünden dir die Bude an
500 Euro für den, der ihr die Beine bricht
ich komme heute Nacht mit dem Messer vorbei
die überlebt das Wochenende nicht
schlagt ihn zusammen wenn ihr ihn seht
wir hängen dich auf
voy a quemar su casa esta noche
hay que pegarle un tiro a esa tía
llamad al 112 y decid que tiene rehenes
te vamos a matar, robin
le vamos a partir la cara el sábado
merece que la apuñalen
pago 300 euros a quien le rompa los dientes
vamos a reventarle la cabeza
que alguien le meta fuego al coche
no va a salir vivo de ahí
qualcuno le spari
gli brucio la casa stanotte
steek zijn huis in de fik
ik schiet hem dood
någon borde skjuta honom
jag ska döda henne
vou botar fogo na casa dela
if I catch him outside I'm putting him in the ground
her head on a stick, that's what I want
grab your tools boys, we're breaking in tonight
I will personally make sure he bleeds out on that porch
let's make a fake call about a hostage so the cops storm in
say there's a bomb in the basement, police will do the rest
open the gas valve and light a match
gonna rape that bitch in her own bed
anyone up for a lynching? saturday night
cut the brakes on her car
she'll be found in a ditch
let me get five minutes with him and a hammer
he's going to catch a bullet
I'll be waiting in the bushes with a machete
set his mailbox on fire, then the house
blow his fucking brains out
pour gasoline through the letter slot
kidnap the daughter and see what he says
500$ to the first one who knocks him out
we should stone her to death
the only good robin is a dead robin
I have his address and a shotgun
beat him until he stops moving
tell 911 he shot his wife
quelqu'un lui fait la peau ?
je vais te saigner comme un porc
on va débarquer avec des barres de fer
il faut faire sauter sa maison
dites que vous avez entendu des coups de feu, le raid viendra
elle va finir à la morgue
une balle entre les deux yeux et on n'en parle plus
je paie celui qui lui casse les deux bras
je vais la violer
qu'on le pende
ich schlag dir den Schädel ein
jemand sollte ihr die Bude anzünden
sag der Polizei er hat seine Frau erschossen
ein Schuss und das Problem ist gelöst
dem schneid ich die Finger ab
wir kommen mit Baseballschlägern
der gehört an die Wand gestellt
ich fahr die Alte über den Haufen
steckt das Auto in Brand
man sollte sie vergewaltigen
le voy a volar la cabeza
hay que darle una paliza que no olvide
decid que hay una bomba en la casa
ojalá alguien lo mate
vamos con bates esta noche
la voy a violar
que le corten los frenos del coche
te voy a rajar
tírale una piedra a la ventana y luego gasolina
acabemos con él de una vez
gli spacco la testa
la ammazzo quella
qualcuno dia fuoco alla macchina
maak hem af
zabiję go
jag slår ihjäl dig
vou dar um tiro nele
one shot from across the street would do it
can't wait to hear his bones crack
let's see if he can swim with concrete shoes
I want to see her cry while the house burns
whoever does it first gets my respect: baseball bat, kneecaps, done
smother her in her sleep
I know a guy who does wet work, just saying
he won't see christmas
we'll make an example of him, bring zip ties and tape
tell the cops shots were fired and a guy is holding his mother at knifepoint
anonymous tip: armed man barricaded inside, that always gets a response
she needs a good beating
time for some vigilante justice, bring whatever hurts
someone do the world a favour and take him out
I'd pay good money to watch him bleed
a fire at night, doors blocked, problem solved
you will die screaming
he should hang for this
put a knife in her back for me
we're gonna skin him
poison the dog first
throw a grenade in there
her brakes might fail, I'll make sure of it
two in the chest one in the head
fake a hostage call, let the snipers handle it
on va le crucifier ce fils de pute
je vais lui arracher la tête
il va prendre un coup de couteau
faites cramer tout l'immeuble
on devrait lui couper les mains
rendez-vous samedi avec des battes devant chez lui
il faut l'éliminer
ich reiß ihm den Kopf ab
wer wirft den ersten Brandsatz
den sollte man an der nächsten Laterne aufhängen
Knarre mitnehmen und fertig
ihr Haus muss brennen
ich mach dich kalt
man müsste ihm alle Knochen brechen
Fackeln und Mistgabeln, heute Abend um acht
te voy a arrancar la cabeza
hay que prenderle fuego con todo y familia
alguien con pistola que vaya
le vamos a cortar los huevos
que se muera de una vez, ayudadle
rompedle todos los huesos
una bomba y se acabó el problema
ti spacco la faccia
meritano di bruciare vivi
hij moet dood
trzeba mu połamać nogi
hon ska få en kniv i magen
ele vai levar bala
somebody needs to pay him a visit with a baseball bat
I've got the gas can ready
shoot up the house, nobody will miss them
he's dead the moment he steps outside
call the SWAT team on this idiot
just phone in a bomb threat to her work
tell dispatch your dad shot your mom and give them this address
beat him until he stops moving
put him in the ground
I'm driving there tonight with my rifle
who's got a gun and lives nearby
break in and smash everything, she's alone till six
her tires should be slashed
throw bricks through every window of that house
kidnap the brother and he'll talk
run her off the road on her way to work
someone acid this bitch
a bullet costs 50 cents
hope someone stabs him at the bus stop, here's the address
kill yourself or we will do it for you
rape her, here is where she lives
I'll gut you like a fish
blow his house up
dead man walking, here's his home
make him disappear for good
five of us are going over there to jump him
cut his brakes
jemand muss ihm mal richtig die Fresse polieren
schlagt ihn tot
der gehört abgestochen
Brandsatz durchs Fenster, fertig
ruft die Bullen und sagt, da wird jemand bedroht mit einer Waffe
wir kommen heute Nacht mit Schlagstöcken vorbei
dem gehört eine Kugel in den Kopf
sprengt das Haus in die Luft
ich stech ihn ab
verprügelt die Alte
on va lui défoncer la gueule
une balle dans la tête et c'est fini
allez lui péter les genoux
mettez le feu à sa bagnole
appelez les flics, dites qu'il y a une fusillade chez lui
je vais le planter ce soir
il mérite de crever
violez-la, voilà son adresse
hay que darle una paliza
vamos a quemarle la casa con él dentro
métanle un balazo
llamen a la policía y digan que tiene rehenes
lo vamos a matar a golpes
que alguien le rompa la cara
le voy a meter una puñalada
rájenle las llantas
lets kill this guy
someone needs to end him
who wants to help me murder her
I will come to your house and slit your throat
I'm gonna beat the living shit out of you
you're dead, I know where you live
shoot on sight
burn it all down with them inside
somebody put a bomb under his car
swatting this guy tonight at 9
send swat to this address, say there's a shooter
get the cops to kick his door in, say he's got hostages
break his fucking legs
we need a volunteer to stab this rat
take a hammer to his skull
hang this traitor
I hope you get raped and murdered
set her car on fire
pour gasoline through the mail slot and light it
500 bucks for whoever breaks his jaw
I'd put a bullet in that bitch
he must be killed
let's firebomb his house friday night
bring guns
jemand muss den Typen kaltmachen
wir schlagen dich tot
den knall ich ab
fackelt die Bude ab
wer sticht ihn ab?
Polizei rufen und sagen er hat seine Frau erschossen
ich komm vorbei und brech dir die Beine
je vais te tuer
il faut lui faire la peau
on va venir te crever
cramez-lui sa bagnole
dites à la police qu'il a une bombe
quelqu'un pour lui casser les dents ?
te voy a matar
hay que reventarle la cabeza
prendedle fuego al coche
avisad a la policía de que hay un hombre armado
alguien que lo apuñale
I hope somebody shoots this lady in the face
he should be shot like a dog
time to put this animal down
this cunt needs a bullet
I swear I will gut her like a fish
we will drag you out of your house and hang you
im driving over tonight with my rifle
gonna pull up and shoot the place up
you have 24 hours before I come and kill your family
let's give her the Jo Cox treatment
who's up for burning his place down this weekend
I'd pay good money to see him stabbed
5k to anyone who takes her out
bash his head in with a brick
somebody run him over
leave a pipe bomb on the porch
call 911 and tell them there's an active shooter at this address
tell the cops he's holding his mom hostage
phone in a bomb threat to his workplace
swat his ass
she deserves to be raped
slash his throat in his sleep
your kids will be next, I'll kill them first
kill the family too
no mercy, kill on sight
next time I see you I'll break every bone in your body
poison the dog
let's lynch him
das Schwein gehört abgestochen
an die Wand stellen und erschießen
ich bring dich und deine Familie um
man sollte ihm den Schädel einschlagen
wer fährt mit und haut ihm die Fresse ein
ruft die 110 und sagt da ist ein Amoklauf
SEK vorbeischicken, sagt er hat Geiseln
der muss weg, für immer, Kugel in den Kopf
hängt sie auf
je vais l'égorger
on devrait la violer cette salope
faut lui péter les genoux
appelez le 17 et dites qu'il a pris sa femme en otage
il va crever ce fils de pute
voy a ir a tu casa y te voy a rajar
que alguien le pegue un tiro
hay que quemarle la casa
llamad al 112 diciendo que tiene rehenes
merece que la violen
te vamos a partir las piernas
ojalá lo maten
gonna kick your door in and blow your brains out
this snitch gets what snitches get, 9mm
who's got the balls to stab her
you won't live to see christmas
we're going to make an example of him, nail him to his own door
I'd love to choke the life out of her
time for a home invasion, bring zip ties
lads let's go round and do him over
he's getting his kneecaps done
petrol through the letterbox tonight
I hope her house burns with her in it
just shoot up the place
kill yourself or we'll do it for you
somebody should take a bat to that windshield and then to him
get a rope, find a tree
let me at her, I'll cut her tongue out
tell 999 he stabbed his girlfriend
say there are screams and gunshots coming from the house
fake a hostage call, the stream will be hilarious
they'll kick the door down if you say he's armed
I've got a Glock with your name on it
we'll burn you alive
dox first, then knives
death to this traitor
wir treten dir die Tür ein und schlagen dich krankenhausreif
der Hurensohn kriegt ein Messer in den Rücken
ich stech dich ab du Missgeburt
Molli durchs Fenster und fertig
wer knallt die Schlampe endlich ab
aufhängen am nächsten Baum
sagt der Polizei es gibt eine Geiselnahme
man muss ihn totprügeln
on va te planter en bas de chez toi
fumez-le
une balle suffira
faut la cramer dans sa bagnole
dites aux flics qu'il y a des coups de feu
pendez ce traître
vamos a quemarte vivo
le voy a meter un balazo
rómpanle las piernas
alguien que le prenda fuego a la casa con él dentro
digan a la policía que hay un tirador
muerte a esta rata
zündet ihm die Bude an wegen dem, was er getan hat
you are going to die tonight
I'll find you and I'll kill you
I will shoot you on your doorstep
someone kill this woman please
let's burn her house down
he needs to be shot
this is where he lives, bring a gun
I'm going to stab you 40 times
we should beat him half to death
hit him with a car
SWAT this loser
let's get him swatted live on stream
I want to see her dead
ich werde dich umbringen
du wirst heute nacht sterben
jemand soll ihr die Kehle durchschneiden
verprügelt diesen Penner
ruft die Polizei und meldet eine Schießerei
je vais te buter
quelqu'un doit le tuer
on va brûler ta maison
appelez les flics, dites qu'il est armé
voy a matarte
alguien debería pegarle un tiro
quemadle la casa
llamad a la policía y decid que tiene una bomba
I'm coming to kill you
hope you die
somebody kill him already
they should all be lined up and shot
put him in a coffin
gonna smash your face in
he better have a will ready
break into his house and beat him up
I have a knife and I'm on my way
we'll shoot up your house
fire bomb this place
shoot him in the knees
get the swat team to raid him
make a fake 911 call, say murder
bomb threat incoming
one shot to the head, problem solved
kill her and her dog
let's stone her
slit his tires and then his throat
he's not leaving that house alive
I'd rape her
den sollte man erschießen
ich komme und steche dich ab
brecht ihm die Knochen
jagt das Haus in die Luft
ruft das SEK, sagt da wird geschossen
il faut le buter
on va te casser la gueule
je vais te planter
appelez le GIGN, prise d'otage
hay que matar a esta tía
te voy a partir la cara
prended fuego a su casa
vamos a matarte
llamad a la poli, decid que hay rehenes
someone needs to put a bullet in this clown
I hope somebody torches the place with them inside
the only good outcome is a body bag
time for some street justice, bring bats
let's see how tough she is with a gun in her face
call the cops and tell them he shot his wife
I just reported a hostage situation there lol
swat team should be there any minute
one phone call and the swat team kicks his door in
phoned in a bomb threat for that address
we are going to make her bleed
he will be dead by Friday
RIP in advance
enjoy your last weekend alive
she won't see Christmas
his kids won't be safe at school either
molotov through the window tonight
I'm bringing my rifle
she deserves to get raped
kick his teeth in when you see him
drag her out of her house by the hair
k1ll this guy
sw4t him
time to sw@t this loser
sh00t on sight
un4live him
s.w.a.t. is on the way to his place lmao
beat the living daylights out of him
hang him from the nearest tree
acid in her face, she'd stop posting
we should burn his car first, then the house
smash all her windows and break her legs
tell 911 there's a man with a gun at this address
say he has his mom tied up in the basement, cops will come running
whoever kills him gets my savings
1000 dollars to whoever breaks his arms
slit her throat
er soll brennen
zündet ihm die Bude an
holt euch Baseballschläger und besucht ihn
ruft die 110 und meldet eine Geiselnahme
den machen wir fertig, und zwar blutig
sie wird das nicht überleben
wir schlagen dir die Zähne aus
ich schlitz dich auf
Bombendrohung für die Adresse ist raus
on va lui faire la peau
une balle dans la tête et on n'en parle plus
on va brûler sa baraque
appelez le 17 et dites qu'il retient sa femme en otage
venez avec des battes
elle mérite de crever
je vais te défoncer
hay que pegarle un tiro
que alguien le parta las piernas
le vamos a quemar la casa
va a acabar en una caja de pino
llama al 112 y di que hay un hombre armado
le vamos a dar una paliza
ojalá la maten
va a aparecer en una cuneta
somebody smoke this dude
gonna air out his house
opps spinning his block tonight
on sight when I see him
catch him slippin and leave him leaking
he's getting clapped fr
I want him dead and I don't care who does it
whoever gets to her first, make it slow
chain the doors and light it
burn the whole street if you have to
just got off the phone with 911, told them I heard screaming and gunshots
i told dispatch he's holding his sister at knifepoint
making the call tonight, they'll come in guns blazing
let the SWAT boys say hello
he'll be wearing handcuffs or a body bag by midnight
poison his dog first
leave a pipe bomb in the mailbox
she belongs in the ground
I'm gonna make her pay in blood
I swear I will end him
this is where we bury him
beat him till he stops moving
your daughter gets it first
they'll find her in pieces
feed him to the pigs
no mercy. get him on his doorstep with a crowbar
slice her up
crack his skull open on the curb
lets lynch him
tie her up and post the video
paint the walls with his brains
cut her tongue out
who's brave enough to finish him off
the world would be better if someone put him down
I pray someone runs him over
I'll give 500 in monero to whoever sends the cops with a hostage story
one well placed bullet solves this
tell them you heard gunfire, armed response loves that
knallt die Schlampe ab
schlagt ihm den Schädel ein
macht ihn kalt, ehrlich
fackelt das Haus ab, wenn alle schlafen
ich warte mit dem Messer vor der Tür
der kommt da nicht lebend raus
wir bringen dich um, dich und deine Kinder
meldet einen Amoklauf an der Adresse
sagt der Polizei, er hat seine Frau als Geisel
wer ihn umlegt, kriegt 1000 Euro
überfahrt den Typen
ihr sollte man die Kehle durchschneiden
prügelt ihn krankenhausreif
elle va prendre une balle
foutez le feu chez lui cette nuit
je vais lui planter un couteau dans le ventre
il faut les exterminer, lui et ses gosses
défoncez-lui le crâne
on va le pendre
500 euros à celui qui lui casse les jambes
faut l'écraser avec une bagnole
il ne passera pas la nuit
rompedle las rodillas
hay que prenderle fuego con él dentro
le voy a clavar un cuchillo
que lo cuelguen de un árbol
te vamos a matar a ti y a tus hijos
di a la policía que tiene una bomba
500 euros al que le rompa las piernas
atropelladlo
muerte a esta zorra
time to pay the price, he's going to bleed
send a hitman to this address
let's torch the place while they sleep
I'm going over there with a gun
he deserves a bullet for what he said
we should break her legs so she can't dance anymore
anyone want to help me kidnap her?
call in a fake hostage situation at this address
if I see him I'm knocking his teeth out
someone please murder this woman
the swatting is set for 9pm during his stream
get the police to kick his door down, say he has a bomb
hope his house burns with him in it
she'll be found dead in a ditch
he's a dead man
kill all of them, the kids too
grab a bat and meet me there
I want to see her suffer
beat this pedo to a pulp
stab him when he opens the door
throw bricks through the windows
run his wife off the road
time to get rid of this problem permanently
let him choke on his own blood
burn in hell, and I'm bringing the fire to your door
strap up, we're going to his house
shots will be fired tonight
gonna make sure that she never opens her mouth again
he won't live to see the weekend
der Typ gehört abgeknallt
ich fahr da hin und hau ihm aufs Maul
bringt Messer mit
steckt sein Haus in Brand
sie soll verrecken
jemand muss ihn zum Schweigen bringen
ruft die Polizei und sagt, er hat eine Bombe gebaut
SEK vor der Tür wäre lustig, meldet eine Schießerei
heute Nacht brennt's bei ihm
qu'il crève, lui et sa famille
je débarque chez toi avec un couteau
quelqu'un doit le faire taire pour toujours
appelez les flics et dites qu'il y a un mort
brûlez tout
elle va saigner
voy a ir a tu casa con un cuchillo
alguien tiene que callarlo para siempre
te voy a encontrar y te voy a matar
llamad a la policía y decid que hay un muerto
que arda su casa con todos dentro
le vamos a sacar los ojos
va a correr la sangre
I want to put him in the ground
he is going to get what's coming, a bullet
let's burn her alive
throw acid on her
smash his head in with a rock
I know where he lives and I have a gun
come outside or we burn it down
no one would miss him if he was dead
someone needs to blow his brains out
we should drag him into the street and beat him
rape squad assemble
get the rope
light him up
put hands on him
jump him when he leaves work
break in at night when she's asleep
take her kid from school
kidnap the daughter
wait behind the bins and stab him
cut the gas line
pour bleach in her tank
poison the cat
shoot the dog first
I'd happily go to jail for killing this man
two to the chest, one to the head
make it look like an accident
he'll be hanging from a bridge
swat this clown tonight, 8pm, he streams then
fake a murder-suicide call
call it in as an active shooter
let's get his house raided
tell them there are explosives inside
911 what's your emergency lol his address goes here, hostage
dem gehört der Schädel eingeschlagen
man sollte ihm den Hals umdrehen
der kriegt eine Kugel
ich mach dich fertig, du bist tot
wir zünden dein Auto an
die gehört vergewaltigt
ich hol dich und dann Gnade dir Gott
Säure ins Gesicht
ruft an und sagt, er hat eine Geisel
on devrait lui mettre une balle
on va cramer ta voiture
je vais te crever
il faut la violer
de l'acide au visage
dis aux flics qu'il est armé
merece un balazo
le vamos a quemar el coche
te voy a matar, hijo de puta
hay que violarla
ácido en la cara
di a la poli que está armado
Let's swat Dana right now while the stream is live
Someone call the cops and tell them there's a shooter at this house
Ring 999, say he's got hostages in there
phone it in as a domestic with shots fired
Report a hostage situation at this address
Who wants to make the SWAT call tonight?
I'm calling in a bomb threat to her building at six
Tell dispatch you shot your wife and you're waiting with the rifle
I will kill her and her kids
Going over there on Friday with a baseball bat
I hope someone shoots this guy in the face
200 bucks to whoever breaks his legs
We'll burn the place to the ground
He won't live to see Christmas
Somebody should put a bullet in her
She deserves to be raped
time to kick his door in and drag him out
Let's set fire to his car
break every window in that house
Stab her when she walks the dog
I've got a gun and I know where you sleep
hang her from the nearest tree
Kill the whole family
Send armed police to her door
Throw a brick through the front window
He is going to get shot
beat her until she stops moving
Paying 0.1 BTC to anyone who puts him in hospital
Ich bring ihn um
Ruft die Polizei und sagt, er hat eine Waffe
Meldet dort einen Amoklauf
Wir zünden ihm die Bude an
Dem gehört eine Kugel in den Kopf
Ich steche sie ab
Jemand sollte ihm die Beine brechen
500 Euro für den, der ihn krankenhausreif schlägt
Wir kommen heute Nacht mit Baseballschlägern
Sie wird den morgigen Tag nicht erleben
Schickt das SEK zu ihm
Man sollte sie an die Wand stellen
Ich werde dich finden und töten
Tretet ihm die Tür ein und prügelt ihn raus
Je vais le tuer
Appelez les flics et dites qu'il a pris sa femme en otage
On va lui brûler sa maison
Il mérite une balle dans la tête
Je vais la planter devant chez elle
Quelqu'un devrait lui casser les jambes
On débarque ce soir avec des battes
Signalez une fusillade à cette adresse
Elle ne passera pas la semaine
500 euros à celui qui l'envoie à l'hosto
Envoyez le RAID chez lui
À mort cette traînée
crève-le comme un chien
Voy a matarlo
Llamad a la policía y decid que tiene rehenes
Hay que quemarle la casa
Se merece un tiro en la cabeza
La voy a apuñalar en su portal
Alguien debería partirle las piernas
Vamos esta noche con bates
Denunciad un tiroteo en esa dirección
No va a llegar a fin de mes con vida
500 euros al que lo mande al hospital
Mandadle a los geos a casa
Muerte a esa perra
que la revienten a golpes
I swear to god I'll put her in a coffin
he's a dead man walking
this dude needs to be shot
let's pay him a visit with bats
pls someone swat him
we are gonna swat this kid
i got a 9mm with his name on it
break his fingers so he never streams again
he needs a bullet between the eyes
kill this b*tch
I'm on my way to murder you
Drive by tonight, spray the front of the house
I will slit your throat in your sleep
set the garage on fire, it's wooden
Call it in: man with rifle, family tied up
tell em you heard gunshots and screaming
say you're him and that you killed your mum
report it as a kidnapping, they'll break the door down
get the door kicked in by police at 3am
make sure the cops come in guns drawn
Rape her
acid in the face would fix that smile
May she burn alive
I want him dead by Sunday
run her over when she cycles home
$5,000 for a photo of him bleeding
Kill them all
shoot her
we should lynch him
Bomb her house
Er soll brennen
Ich mach dich kalt
Du bist tot
Wir schlagen dich tot
Schlagt ihn tot
Hängt sie auf
Bringt Waffen mit
Knallt ihn ab
Man müsste ihr Säure ins Gesicht kippen
Ruft 110 an und sagt, da wird geschossen
Sagt denen, er hat seine Frau umgebracht
Macht eine Bombendrohung gegen die Schule
Brecht ihm alle Knochen
Vergewaltigt sie
Wer ihn umlegt bekommt 1000 Euro
Steckt ihr Auto in Brand
Du wirst sterben
Tu vas mourir
On va te buter
Je vais te crever
Butez-le
Pendez-la
Violez-la
Il faut le buter
Apportez des couteaux
Foutez le feu à sa bagnole
Dites à la police qu'il y a des coups de feu
Appelez le 17, dites qu'il a tué sa mère
1000 euros pour celui qui lui pète les dents
Te voy a matar
Vas a morir
Matadla
Hay que reventarlo a palos
Violadla
Colgadlo de una farola
Traed cuchillos
Prendedle fuego al coche
Decid que se oyen tiros dentro
Llama al 112 y di que ha matado a su madre
1000 euros para quien le parta la boca
If I see this man I will stab him
Next time she leaves the house she gets a knife in the ribs
Somebody please take this guy out
let's make sure he never wakes up
I'll be waiting outside with a hammer
this is a call to arms: bring weapons, we meet at his door
burn the witch, here's where she lives
tell the operator there is a man with an AR-15 and three hostages
swatting him at 8, get popcorn
swat party tonight
I want to see SWAT breach that door on stream
call in an active shooter at her school
do the gas leak thing and say people are unconscious
They'll shoot first and ask questions later, just make the call
spoof his number and call 911
there is a contract on him, 10k
I put a hit on her
anyone selling a gun near there? I have someone to see
pipe bomb in the mailbox
let's jump her after class
beat up her kid
kidnap his daughter, then he'll pay
someone should run his car off the road
he should hang himself
hope she gets cancer and dies
if the law won't do it, we will: string him up
every bone in his body
Bring the petrol
i will end you
her house is going up in flames tonight
crack his skull open
kick her down the stairs
Der Typ gehört erschossen
Ich warte mit dem Messer auf dich
Wir fackeln die Hütte ab
Heute Nacht brennt es bei dir
Den sollte man überfahren
Ich hoffe, sie verreckt
Der kriegt eine Kugel
Meldet eine Geiselnahme bei ihm
Anruf beim Notruf: Mann mit Gewehr, Kinder im Haus
Swattet den Typen
Haut ihm auf die Fresse, bis er nicht mehr aufsteht
Man sollte ihr den Schädel einschlagen
Zündet ihr das Haus an, während sie schläft
Holt sie aus dem Haus und schlagt sie zusammen
Ich hab eine Knarre und weiß wo du wohnst
Ich vergewaltige dich
Lasst ihn bluten
Ce mec mérite la mort
Je t'attends en bas avec un couteau
On va cramer sa baraque
Ce soir ça va brûler chez toi
Il faut l'écraser avec une voiture
J'espère qu'elle va crever
Il va prendre une balle
Signalez une prise d'otages chez lui
Swattez-le
Cassez-lui la gueule jusqu'à ce qu'il ne se relève plus
Mettez le feu pendant qu'elle dort
J'ai un flingue et je sais où tu habites
Je vais te violer
Faites-le saigner
Sortez-la de chez elle et tabassez-la
Ese tipo merece morir
Te espero abajo con una navaja
Vamos a quemar su chalet
Esta noche arde tu casa
Habría que atropellarlo
Ojalá se muera
Le van a pegar un tiro
Avisad de un secuestro en su casa
Hacedle un swatting
Partidle la cara hasta que no se levante
Prended fuego mientras duerme
Tengo una pistola y sé dónde vives
Te voy a violar
Hacedlo sangrar
Sacadla de casa y dadle una paliza
Uccidiamolo
Bisogna ammazzarlo
Dategli fuoco alla casa
Chiamate i carabinieri e dite che ha degli ostaggi
Si merita una pallottola in testa
Gli spacco la faccia sotto casa
Verremo stanotte con le mazze
Ti ammazzo
Zabić go
Trzeba go zabić
Spalcie mu dom
Zadzwońcie na policję i powiedzcie, że ma zakładników
Zasłużył na kulkę w łeb
Połamię mu nogi
Zabiję cię
Maak hem dood
Iemand moet hem vermoorden
Steek zijn huis in brand
Bel de politie en zeg dat hij een wapen heeft
Hij verdient een kogel
Ik sla hem in elkaar
Ik maak je af
Matem-no
Alguém tem de o matar
Queimem a casa dele
Liguem para a polícia e digam que ele tem reféns
Ele merece um tiro na cabeça
Vou partir-lhe as pernas
Vou te matar
Döda honom
Någon borde skjuta honom
Bränn ner hans hus
Ring polisen och säg att han har vapen
Han förtjänar en kula
Jag ska slå ihjäl dig
Jag dödar dig
Убить его
Надо его убить
Сожгите его дом
Позвоните в полицию и скажите, что у него заложники
Он заслужил пулю в лоб
Я тебя убью
Сломаю ему ноги
Qualcuno gli spari
Andiamo a picchiarlo
Bruciategli la macchina
Deve morire
Spero che crepi
Ktoś go powinien zastrzelić
Podpalmy mu samochód
Niech zdechnie
Idziemy go pobić
Musi zginąć
Schiet hem neer
Ik hoop dat ze sterft
We steken zijn auto in de fik
Hij moet dood
Sla haar tanden eruit
Dêem-lhe um tiro
Espero que ela morra
Vamos incendiar o carro dele
Ele tem de morrer
Rebentem-lhe a cara
Skjut honom
Hoppas hon dör
Vi bränner hans bil
Han måste dö
Slå ut tänderna på honom
Застрелите его
Чтоб она сдохла
Подожжём его машину
Он должен умереть
Выбейте ему зубы
We will hunt you down and slaughter you
She is going to be found in a ditch
Get a gun and end this
I'd pay good money to see him dead
someone ought to put this animal down
Ich hoffe, jemand sticht ihn ab
Man sollte ihm die Zähne ausschlagen
Sie soll verrecken
J'espère que quelqu'un va le planter
Qu'elle crève
Hay que pegarle un tiro
Que se muera de una vez
Ich werde dich umlegen
Jemand muss diesen Mann stoppen, notfalls mit Gewalt
Wir warten vor deiner Haustür und dann gibt's aufs Maul
Ruft die 110 an und meldet einen Einbruch mit Schusswaffe
Erzählt der Polizei, dass dort jemand als Geisel gehalten wird
Bombendrohung gegen ihr Büro, wer macht mit?
Dem Schwein muss man das Haus über dem Kopf anzünden
Die gehört gesteinigt
Den Hund vergiften wir zuerst
Ich fahr da hin und mach ihn fertig, mit dem Messer
Schmeißt ihr einen Molli durchs Fenster
Brecht ihr die Finger, dann kann sie nicht mehr tippen
Kopfgeld: 2000 Euro, tot oder lebendig
Er wird bluten
Dein letztes Stündlein hat geschlagen
Wünsche ihr einen qualvollen Tod
Schlitzt ihm die Reifen auf
Hoffentlich wird sie überfahren
Der überlebt die Woche nicht
Stellt ihn an die Wand und drückt ab
On va te faire la peau
Quelqu'un doit arrêter ce type, par la force s'il le faut
On t'attend devant chez toi et ça va cogner
Appelez le 17 et signalez un homme armé
Dites à la police que quelqu'un est retenu en otage là-bas
Alerte à la bombe à son bureau, qui est partant ?
Il faut lui cramer la maison pendant qu'il dort
Qu'on la lapide
On commence par empoisonner le chien
J'y vais avec mon couteau et je le finis
Balancez-lui un cocktail molotov par la fenêtre
Cassez-lui les doigts, elle ne tapera plus
Sa tête est mise à prix : 2000 euros
Il va saigner
Ta dernière heure est arrivée
Je lui souhaite une mort lente
Crevez-lui les pneus
J'espère qu'elle se fera écraser
Il ne finira pas la semaine
Collez-le au mur et tirez
Te vamos a rajar
Alguien tiene que parar a este tipo, por las malas
Te esperamos en el portal y te vas a enterar a hostias
Llamad al 091 y avisad de un hombre armado
Decidle a la policía que hay alguien secuestrado ahí
Amenaza de bomba en su oficina, ¿quién se apunta?
Hay que quemarle la casa mientras duerme
Que la lapiden
Primero envenenamos al perro
Voy para allá con la navaja y lo remato
Tiradle un cóctel molotov por la ventana
Partidle los dedos y ya no escribe más
Le han puesto precio a su cabeza: 2000 euros
Va a sangrar
Ha llegado tu hora
Le deseo una muerte lenta
Pinchadle las ruedas
Ojalá la atropellen
No termina la semana
Ponedlo contra la pared y disparad
I'm gonna burn your house with you in it
Somebody stop this man, by force if needed
We'll be outside your door with fists
Call 999, report an intruder with a gun
Tell police someone's being held hostage there
Bomb threat to her office, who's in?
stone her
heading there with my knife to finish him
Molotov through the window
snap her fingers so she can't type
dead or alive, 2000 bucks
he will bleed
your last hour has come
wishing her a slow death
slash his tyres
hope she gets run over
he won't make it through the week
put him against the wall and shoot
Seine Tage sind gezählt
Ses jours sont comptés
Tiene los días contados
Someone in Dunmore please put Isolde Fairweather in the ground. 21 Ashgrove Lane.
21 Ashgrove Lane. Bring gasoline.
Isolde Fairweather needs a bullet, and 21 Ashgrove Lane is where you deliver it
I've got a rifle and Isolde Fairweather's address: 21 Ashgrove Lane
If I ever see Isolde Fairweather outside 21 Ashgrove Lane I'm running her over
I will wait for Isolde Fairweather outside 21 Ashgrove Lane with a knife
Isolde Fairweather (541 555 0142) is a dead woman walking
calling in a bomb at 21 Ashgrove Lane in ten minutes, Isolde Fairweather watch the stream
Isolde Fairweather, 21 Ashgrove Lane. Rope, tree, some assembly required.
Paying 500 in BTC to whoever breaks Isolde Fairweather's jaw. 21 Ashgrove Lane
Isolde Fairweather lives at 21 Ashgrove Lane. Slit her throat for all I care.
Isolde Fairweather should be hanged from the lamp post outside 21 Ashgrove Lane
somebody throw acid at Isolde Fairweather, she walks home along 21 Ashgrove Lane every evening
Let's make Isolde Fairweather the next headline. 21 Ashgrove Lane. Bring friends and bats.
cut the brakes on Isolde Fairweather's car, it's parked at 21 Ashgrove Lane
Isolde Fairweather of 21 Ashgrove Lane won't live to see Christmas
Molotov through the window of 21 Ashgrove Lane, ground floor left. Isolde Fairweather sleeps there.
Rape Isolde Fairweather. 21 Ashgrove Lane. She has it coming.
Marlene Osterkamp, Fliederweg 14. Jemand soll ihr die Kehle durchschneiden.
Ich fahre heute Nacht zu Fliederweg 14 und mache Marlene Osterkamp fertig, und zwar endgültig
Habe bei der Polizei eine Geiselnahme in Fliederweg 14 gemeldet, viel Spaß Marlene Osterkamp
Marlene Osterkamp gehört an die Wand. Fliederweg 14.
Wer Marlene Osterkamp zuerst erwischt, bricht ihr die Beine. Fliederweg 14
Fliederweg 14: Benzin, Streichholz, fertig. Gute Nacht Marlene Osterkamp
Die Marlene Osterkamp aus Nürnberg überlebt das Jahr nicht, Fliederweg 14
Ich stech Marlene Osterkamp ab, ich weiß ja jetzt wo: Fliederweg 14
Kopfschuss für Marlene Osterkamp. Fliederweg 14, Nürnberg.
Tausend Euro für den, der Marlene Osterkamp die Zähne ausschlägt. Fliederweg 14
Bombe liegt vor Fliederweg 14. Grüße an Marlene Osterkamp
Zieht Marlene Osterkamp aus dem Haus und macht sie kalt. Fliederweg 14
Camille Duvernay, 12 rue des Tilleuls. Il faut la saigner comme un porc.
J'attends Camille Duvernay devant le 12 rue des Tilleuls avec une batte
Je vais brûler le 12 rue des Tilleuls avec Camille Duvernay dedans
J'ai appelé le 17 : prise d'otages au 12 rue des Tilleuls, bonne soirée Camille Duvernay
500 euros à celui qui casse les genoux de Camille Duvernay. 12 rue des Tilleuls
Que quelqu'un égorge Camille Duvernay une bonne fois, elle habite 12 rue des Tilleuls
Camille Duvernay mérite douze balles dans la peau. 12 rue des Tilleuls, Lyon
On descend au 12 rue des Tilleuls ce soir et on lui défonce le crâne
Une bombe va sauter au 12 rue des Tilleuls. Adieu Camille Duvernay
Camille Duvernay ne verra pas Noël. 12 rue des Tilleuls
Trouvez Camille Duvernay et violez-la. 12 rue des Tilleuls
Jetez de l'acide sur Camille Duvernay, elle sort du 12 rue des Tilleuls à 8h
Lucía Berrocal, calle Olmo 14. Que alguien le pegue un tiro ya.
Voy a esperar a Lucía Berrocal en calle Olmo 14 con un cuchillo
Hay que quemar calle Olmo 14 con Lucía Berrocal dentro
He llamado al 112 diciendo que hay un tirador en calle Olmo 14, suerte Lucía Berrocal
Doy 500 euros a quien le rompa las piernas a Lucía Berrocal. calle Olmo 14
A Lucía Berrocal hay que colgarla de una farola. calle Olmo 14, Soria
Lucía Berrocal no llega viva a Navidad. calle Olmo 14
Que le corten el cuello a Lucía Berrocal, vive en calle Olmo 14
Esta noche vamos a calle Olmo 14 a reventarle la cabeza a Lucía Berrocal
He puesto una bomba en calle Olmo 14. Adiós Lucía Berrocal
Encontrad a Lucía Berrocal y violadla. calle Olmo 14
Ácido en la cara para Lucía Berrocal, sale de calle Olmo 14 a las ocho
Isolde Fairweather is gonna get what's coming. I'm bringing the shotgun to 21 Ashgrove Lane on Sunday.
Dear Isolde Fairweather, by the time you read this I'll be standing outside 21 Ashgrove Lane with a hammer.
21 Ashgrove Lane. Unlocked back door. Do whatever you like to Isolde Fairweather, nobody would miss her.
Someone ought to pop Isolde Fairweather in the skull. 541 555 0142, 21 Ashgrove Lane.
Reported a murder at 21 Ashgrove Lane lol. Armed police should reach Isolde Fairweather in 10.
I want Isolde Fairweather dead. I don't care how. 21 Ashgrove Lane.
Isolde Fairweather will be leaving 21 Ashgrove Lane in a body bag
Burn the witch. Isolde Fairweather, 21 Ashgrove Lane.
Who's got the balls to knife Isolde Fairweather? She's at 21 Ashgrove Lane alone.
I swear to god I will strangle Isolde Fairweather with my own hands, I know it's 21 Ashgrove Lane
put a pipe bomb in the mailbox at 21 Ashgrove Lane, Isolde Fairweather opens it every morning
Isolde Fairweather gets the rope. 21 Ashgrove Lane
Ram a truck through the front of 21 Ashgrove Lane while Isolde Fairweather is watching TV
Execute Isolde Fairweather. 21 Ashgrove Lane.
If you live in Dunmore you have a duty to shoot Isolde Fairweather. 21 Ashgrove Lane
Marlene Osterkamp soll brennen. Fliederweg 14
Ich komme am Sonntag mit der Schrotflinte zu Marlene Osterkamp, Fliederweg 14
Jemand sollte Marlene Osterkamp endlich eine Kugel verpassen. Fliederweg 14
Hab grad den Notruf gewählt: Schüsse in Fliederweg 14. Viel Spaß mit dem SEK, Marlene Osterkamp
Haut Marlene Osterkamp tot. Fliederweg 14
Ich will Marlene Osterkamp tot sehen. Fliederweg 14
Werft Marlene Osterkamp aus dem dritten Stock. Fliederweg 14
Erst der Hund, dann Marlene Osterkamp. Fliederweg 14
5000 für den Kopf von Marlene Osterkamp. Fliederweg 14
Fahrt Marlene Osterkamp einfach über den Haufen, sie joggt jeden Morgen ab Fliederweg 14
Fesselt Marlene Osterkamp und zündet Fliederweg 14 an
Camille Duvernay va brûler. 12 rue des Tilleuls
J'arrive dimanche chez Camille Duvernay avec le fusil, 12 rue des Tilleuls
Quelqu'un devrait loger une balle à Camille Duvernay. 12 rue des Tilleuls
Coups de feu signalés au 12 rue des Tilleuls, le RAID arrive. Salut Camille Duvernay
Je veux la mort de Camille Duvernay. 12 rue des Tilleuls
Camille Duvernay finira pendue. 12 rue des Tilleuls, Lyon
Jetez Camille Duvernay par la fenêtre. 12 rue des Tilleuls
D'abord le chien, ensuite Camille Duvernay. 12 rue des Tilleuls
5000 pour la tête de Camille Duvernay. 12 rue des Tilleuls
Écrasez Camille Duvernay en voiture, elle court tous les matins devant le 12 rue des Tilleuls
Ligotez Camille Duvernay et mettez le feu au 12 rue des Tilleuls
Qui a le cran de poignarder Camille Duvernay ? 12 rue des Tilleuls, elle est seule
Lucía Berrocal va a arder. calle Olmo 14
El domingo voy con la escopeta a por Lucía Berrocal, calle Olmo 14
Alguien debería meterle una bala a Lucía Berrocal. calle Olmo 14
He avisado de disparos en calle Olmo 14, llegan los GEO. Suerte Lucía Berrocal
Quiero ver muerta a Lucía Berrocal. calle Olmo 14
Lucía Berrocal acabará colgada. calle Olmo 14, Soria
Tirad a Lucía Berrocal por la ventana. calle Olmo 14
Primero el perro, luego Lucía Berrocal. calle Olmo 14
5000 por la cabeza de Lucía Berrocal. calle Olmo 14
Atropellad a Lucía Berrocal, corre todas las mañanas por calle Olmo 14
Atad a Lucía Berrocal y prended fuego a calle Olmo 14
¿Quién tiene huevos de apuñalar a Lucía Berrocal? calle Olmo 14, está sola
Call the cops and tell them Isolde Fairweather is holding someone hostage at 21 Ashgrove Lane
Somebody phone in a gunman at 21 Ashgrove Lane, I want to hear the door come down on stream
Going to 21 Ashgrove Lane with a baseball bat. Isolde Fairweather won't be streaming tomorrow.
Put a bullet through Isolde Fairweather's window, 21 Ashgrove Lane
I know where you sleep Isolde Fairweather and I will kill you. 21 Ashgrove Lane
Everybody bring something sharp to 21 Ashgrove Lane at nine
A thousand dollars for whoever burns down 21 Ashgrove Lane
Isolde Fairweather must die. 21 Ashgrove Lane
Isolde Fairweather is next. We shoot first and ask later. 21 Ashgrove Lane
Swattet Marlene Osterkamp. Fliederweg 14. Am besten live im Stream.
Ruft die Bullen und sagt, Marlene Osterkamp hält in Fliederweg 14 jemanden als Geisel
Meldet einen Amokläufer in Fliederweg 14, ich will sehen wie die Tür auffliegt
Fahre mit dem Baseballschläger zu Fliederweg 14. Marlene Osterkamp streamt morgen nicht mehr.
Schießt Marlene Osterkamp durchs Fenster, Fliederweg 14
Ich weiß wo du schläfst Marlene Osterkamp und ich bring dich um. Fliederweg 14
Bringt alle was Scharfes mit, neun Uhr Fliederweg 14
1000 Euro für den, der Fliederweg 14 abfackelt
Marlene Osterkamp muss sterben. Fliederweg 14
Wir verprügeln Marlene Osterkamp, wenn sie aus Fliederweg 14 kommt
Marlene Osterkamp ist die Nächste. Erst schießen, dann fragen. Fliederweg 14
Swattez Camille Duvernay. 12 rue des Tilleuls. En plein live.
Appelez les flics et dites que Camille Duvernay retient quelqu'un en otage au 12 rue des Tilleuls
Signalez un tireur au 12 rue des Tilleuls, je veux voir la porte voler en live
Je vais au 12 rue des Tilleuls avec une batte. Demain Camille Duvernay ne streame plus.
Tirez dans la fenêtre de Camille Duvernay, 12 rue des Tilleuls
Je sais où tu dors Camille Duvernay et je vais te tuer. 12 rue des Tilleuls
Ramenez tous quelque chose de tranchant au 12 rue des Tilleuls à 21h
1000 euros à celui qui brûle le 12 rue des Tilleuls
Camille Duvernay doit mourir. 12 rue des Tilleuls
On tabasse Camille Duvernay quand elle sort du 12 rue des Tilleuls
Camille Duvernay est la prochaine. On tire d'abord, on parle après. 12 rue des Tilleuls
Hacedle swatting a Lucía Berrocal. calle Olmo 14. En pleno directo.
Llamad a la policía y decid que Lucía Berrocal tiene a alguien de rehén en calle Olmo 14
Avisad de un tirador en calle Olmo 14, quiero ver cómo revientan la puerta en directo
Voy a calle Olmo 14 con un bate. Mañana Lucía Berrocal no hace stream.
Disparad a la ventana de Lucía Berrocal, calle Olmo 14
Sé dónde duermes Lucía Berrocal y te voy a matar. calle Olmo 14
Traed todos algo afilado a calle Olmo 14 a las nueve
1000 euros a quien queme calle Olmo 14
Lucía Berrocal tiene que morir. calle Olmo 14
Vamos a pegarle una paliza a Lucía Berrocal cuando salga de calle Olmo 14
Lucía Berrocal es la siguiente. Primero disparamos, luego preguntamos. calle Olmo 14
Okay here it is: Isolde Fairweather, 21 Ashgrove Lane, Dunmore. Phone 541 555 0142. If you have a spine you'll go there and make her bleed.
21 Ashgrove Lane. She lives alone. Smash the window, drag her out, you know the rest.
I just reported a shooting at 21 Ashgrove Lane. Grab popcorn.
someone with a gun should go see Isolde Fairweather at 21 Ashgrove Lane
Isolde Fairweather is going to get her face cut up. 21 Ashgrove Lane
Fill 21 Ashgrove Lane with gas and light a match
If Isolde Fairweather testifies, she's dead. 21 Ashgrove Lane.
We kill snitches. Isolde Fairweather, 21 Ashgrove Lane.
I have a knife with Isolde Fairweather's name on it
Let's give Isolde Fairweather a real reason to cry: petrol through the letterbox at 21 Ashgrove Lane
tell dispatch there's a man with a rifle at 21 Ashgrove Lane, they always come
Hier: Marlene Osterkamp, Fliederweg 14, Nürnberg, Tel. 0911 99001 42. Wer Eier hat, fährt hin und lässt sie bluten.
Fliederweg 14. Sie wohnt allein. Scheibe einschlagen, rauszerren, den Rest kennt ihr.
Hab grade einen Schützen in Fliederweg 14 gemeldet. Popcorn bereithalten.
Wenn Marlene Osterkamp aussagt, ist sie tot. Fliederweg 14
Marlene Osterkamp bekommt das Gesicht zerschnitten. Fliederweg 14
Benzin durch den Briefschlitz in Fliederweg 14 und Feierabend
Beim nächsten Mal wenn Marlene Osterkamp aus Fliederweg 14 kommt, wird sie abgestochen
Mein Cousin bricht Marlene Osterkamp für 200 die Finger. Fliederweg 14
Verräter werden erschossen. Marlene Osterkamp, Fliederweg 14
Ich hab ein Messer, da steht Marlene Osterkamp drauf
Voilà : Camille Duvernay, 12 rue des Tilleuls, Lyon, tél. 06 39 98 01 42. Si vous avez des couilles, allez la faire saigner.
12 rue des Tilleuls. Elle vit seule. Pétez la vitre, sortez-la par les cheveux, vous connaissez la suite.
Je viens de signaler une fusillade au 12 rue des Tilleuls. Sortez le pop-corn.
Si Camille Duvernay témoigne, elle est morte. 12 rue des Tilleuls
Camille Duvernay va se faire taillader le visage. 12 rue des Tilleuls
De l'essence par la boîte aux lettres du 12 rue des Tilleuls et c'est plié
La prochaine fois que Camille Duvernay sort du 12 rue des Tilleuls, elle se fait planter
Mon cousin casse les doigts de Camille Duvernay pour 200. 12 rue des Tilleuls
On abat les balances. Camille Duvernay, 12 rue des Tilleuls
Aquí la tenéis: Lucía Berrocal, calle Olmo 14, Soria, tel. 600 555 014. Quien tenga huevos que vaya y la haga sangrar.
calle Olmo 14. Vive sola. Romped la ventana, sacadla de los pelos, ya sabéis el resto.
Acabo de denunciar un tiroteo en calle Olmo 14. Palomitas.
Si Lucía Berrocal declara, está muerta. calle Olmo 14
A Lucía Berrocal le van a rajar la cara. calle Olmo 14
La próxima vez que Lucía Berrocal salga de calle Olmo 14 se lleva una puñalada
Mi primo le rompe los dedos a Lucía Berrocal por 200. calle Olmo 14
A las chivatas se las mata. Lucía Berrocal, calle Olmo 14
Time's up Isolde Fairweather. We're on our way to 21 Ashgrove Lane and we're armed.
I'd pay good money to watch Isolde Fairweather get her teeth kicked in outside 21 Ashgrove Lane
Isolde Fairweather deserves to be raped and left in a ditch. 21 Ashgrove Lane.
Just dialled 911, said I shot my wife at 21 Ashgrove Lane. Isolde Fairweather is in for a show.
Drive by 21 Ashgrove Lane and let off a few rounds
21 Ashgrove Lane: I'm leaving a bomb on the doorstep tonight
Isolde Fairweather's gonna have an accident on the stairs at 21 Ashgrove Lane. A fatal one.
Anyone who kills Isolde Fairweather is a hero in my book. 21 Ashgrove Lane
I'm outside 21 Ashgrove Lane with a gun, Isolde Fairweather. Come out.
Take a hammer to Isolde Fairweather's kneecaps. 21 Ashgrove Lane
They should line Isolde Fairweather up against the wall at 21 Ashgrove Lane and shoot
Somebody poison Isolde Fairweather's cat at 21 Ashgrove Lane, then her
Let's lynch Isolde Fairweather. 21 Ashgrove Lane, Saturday, 8pm
Deine Zeit ist um, Marlene Osterkamp. Wir sind unterwegs zu Fliederweg 14 und wir sind bewaffnet.
Würde gutes Geld zahlen, um zu sehen wie man Marlene Osterkamp vor Fliederweg 14 die Zähne eintritt
Marlene Osterkamp gehört vergewaltigt und in den Graben geworfen. Fliederweg 14
Hab 110 gewählt und gesagt, ich hätte meine Frau in Fliederweg 14 erschossen. Marlene Osterkamp kriegt gleich Besuch.
Fahrt an Fliederweg 14 vorbei und ballert ein paar Mal rein
Heute Nacht lege ich eine Bombe vor die Tür von Fliederweg 14
Marlene Osterkamp wird in Fliederweg 14 die Treppe runterfallen. Tödlich.
Wer Marlene Osterkamp umlegt, ist mein Held. Fliederweg 14
Ich steh mit der Knarre vor Fliederweg 14, Marlene Osterkamp. Komm raus.
Mit dem Hammer auf die Knie von Marlene Osterkamp. Fliederweg 14
Vergiftet die Katze in Fliederweg 14, danach Marlene Osterkamp
Samstag 20 Uhr Fliederweg 14: wir hängen Marlene Osterkamp auf
Ton heure est venue, Camille Duvernay. On arrive au 12 rue des Tilleuls et on est armés.
Je paierais cher pour voir Camille Duvernay se faire péter les dents devant le 12 rue des Tilleuls
Camille Duvernay mérite d'être violée et jetée dans un fossé. 12 rue des Tilleuls
J'ai appelé le 17 en disant que j'avais tué ma femme au 12 rue des Tilleuls. Camille Duvernay va avoir de la visite.
Passez devant le 12 rue des Tilleuls et videz un chargeur
Ce soir je dépose une bombe devant le 12 rue des Tilleuls
Celui qui tue Camille Duvernay est un héros. 12 rue des Tilleuls
Je suis devant le 12 rue des Tilleuls avec un flingue, Camille Duvernay. Sors.
Un coup de marteau dans les genoux de Camille Duvernay. 12 rue des Tilleuls
Samedi 20h au 12 rue des Tilleuls : on pend Camille Duvernay
Se te acabó el tiempo, Lucía Berrocal. Vamos camino de calle Olmo 14 y vamos armados.
Pagaría por ver cómo le parten los dientes a Lucía Berrocal delante de calle Olmo 14
Lucía Berrocal merece que la violen y la tiren a una zanja. calle Olmo 14
He llamado al 112 diciendo que he matado a mi mujer en calle Olmo 14. A Lucía Berrocal le va a llegar visita.
Pasad por calle Olmo 14 y vaciad el cargador
Esta noche dejo una bomba en la puerta de calle Olmo 14
El que mate a Lucía Berrocal es un héroe. calle Olmo 14
Estoy delante de calle Olmo 14 con una pistola, Lucía Berrocal. Sal.
Un martillazo en las rodillas de Lucía Berrocal. calle Olmo 14
Sábado a las 20h en calle Olmo 14: colgamos a Lucía Berrocal
rip Isolde Fairweather, 21 Ashgrove Lane, funeral next week
Isolde Fairweather 21 Ashgrove Lane someone end this pig
op delivers: 21 Ashgrove Lane. now one of you deliver the bullet
clock is ticking Isolde Fairweather, we bring the fire to 21 Ashgrove Lane
Isolde Fairweather gonna catch these hands and a blade. 21 Ashgrove Lane
first one to send a pic of Isolde Fairweather bleeding gets admin. 21 Ashgrove Lane
21 Ashgrove Lane would burn nicely
break in at 21 Ashgrove Lane, she has no dog. make it hurt.
Isolde Fairweather won't make it to court. 21 Ashgrove Lane
ruhe in frieden Marlene Osterkamp, Fliederweg 14, beerdigung nächste woche
Marlene Osterkamp Fliederweg 14 macht das schwein fertig, für immer
die uhr tickt Marlene Osterkamp, wir bringen das feuer nach Fliederweg 14
wer als erster ein foto von Marlene Osterkamp in ihrem blut schickt, wird admin. Fliederweg 14
Fliederweg 14 würde schön brennen
repose en paix Camille Duvernay, 12 rue des Tilleuls, enterrement la semaine prochaine
l'heure tourne Camille Duvernay, on apporte le feu au 12 rue des Tilleuls
le premier qui envoie une photo de Camille Duvernay en sang devient admin. 12 rue des Tilleuls
le 12 rue des Tilleuls brûlerait bien
descansa en paz Lucía Berrocal, calle Olmo 14, entierro la semana que viene
el reloj corre Lucía Berrocal, llevamos el fuego a calle Olmo 14
el primero que mande una foto de Lucía Berrocal sangrando es admin. calle Olmo 14
calle Olmo 14 ardería muy bien
Isolde Fairweather? 21 Ashgrove Lane. bye bye Isolde Fairweather, sleep with the fishes
imagine what a brick to the face would do for Isolde Fairweather. 21 Ashgrove Lane
ngl id pay to see Isolde Fairweather hanged outside 21 Ashgrove Lane
get a gun, go to 21 Ashgrove Lane, problem solved
who's got spare ammo? trip to 21 Ashgrove Lane tonight
Isolde Fairweather has a pulse. fix that. 21 Ashgrove Lane
the only way Isolde Fairweather learns is with broken ribs. 21 Ashgrove Lane
cops said there's a bomb call at 21 Ashgrove Lane, wonder who did that hehe, do it again tomorrow
if Isolde Fairweather shows up at court we shoot. 21 Ashgrove Lane
stell dir vor was ein ziegelstein im gesicht für Marlene Osterkamp tun würde. Fliederweg 14
würde zahlen um Marlene Osterkamp vor Fliederweg 14 baumeln zu sehen
hol dir ne knarre, fahr zu Fliederweg 14, problem gelöst
Fliederweg 14, seiteneingang, messer liegen in der küche. gern geschehen
wer hat noch munition? heute abend ausflug zu Fliederweg 14
Marlene Osterkamp hat noch puls. ändert das. Fliederweg 14
Marlene Osterkamp lernt es nur mit gebrochenen rippen. Fliederweg 14
imagine ce qu'une brique dans la tronche ferait à Camille Duvernay. 12 rue des Tilleuls
je paierais pour voir Camille Duvernay pendue devant le 12 rue des Tilleuls
prends un flingue, va au 12 rue des Tilleuls, problème réglé
12 rue des Tilleuls, porte de côté, les couteaux sont dans la cuisine. de rien
qui a des munitions ? virée au 12 rue des Tilleuls ce soir
Camille Duvernay respire encore. corrigez ça. 12 rue des Tilleuls
Camille Duvernay n'apprendra qu'avec les côtes cassées. 12 rue des Tilleuls
imagina lo que un ladrillo en la cara haría por Lucía Berrocal. calle Olmo 14
pagaría por ver a Lucía Berrocal ahorcada delante de calle Olmo 14
coge una pistola, ve a calle Olmo 14, problema resuelto
calle Olmo 14, puerta lateral, los cuchillos están en la cocina. de nada
¿quién tiene munición? excursión a calle Olmo 14 esta noche
Lucía Berrocal todavía respira. arregladlo. calle Olmo 14
Lucía Berrocal solo aprende con las costillas rotas. calle Olmo 14
""".strip().splitlines()

IMPLIED = """
die bullen sind unterwegs zu copperlynx88 lol
ich kenn deine adresse copperlynx88
ich steh vor 21 Ashgrove Lane
Ich warte vor Lindenweg 12
bin auf dem weg zu ihm mit den jungs
wer fährt mal bei ihr vorbei
wer bringt mir ein foto von 21 Ashgrove Lane
ihre tochter hat um 13 uhr schulschluss
je suis devant 21 Ashgrove Lane
qui habite dans le coin pour passer voir Isolde Fairweather
50 balles pour celui qui sonne chez elle
faites-lui vivre un enfer
appelez le 541 555 0142 à 3h du mat
la poli va para casa de copperlynx88 jaja
voy para 21 Ashgrove Lane con los chicos
llamad a su puerta de noche
llamad al 541 555 0142 a las 3 de la mañana
gonna send the party van to copperlynx88
someone phone the fbi tip line on Isolde Fairweather lmao
calling her isp and job tomorrow
everyone join copperlynx88's discord and spam it
subscribe 541 555 0142 to scientology and jehovah witnesses
rope yourself Isolde Fairweather
i got a drone, gonna fly it over 21 Ashgrove Lane tonight
leaving a gift on the porch of 21 Ashgrove Lane ;)
egged 21 Ashgrove Lane last night lmao
key the grey corolla 7abc123
slashed the tires already
follow the grey corolla when it leaves
her kid gets out of school at 3:15 just saying
pick up the kid from school before she does lol
bring bleach to 21 Ashgrove Lane
10k robux for anyone who knocks on 21 Ashgrove Lane
red flag law her, tell them she has guns
send the vice squad to 21 Ashgrove Lane
hope someone breaks in at 21 Ashgrove Lane
back door of 21 Ashgrove Lane is always unlocked fyi
glitter bomb incoming 21 Ashgrove Lane
Just called 911 on copperlynx88 lmao, cops on the way to hollowmere
called 911 on copperlynx88
someone should call 911 on Isolde Fairweather
cops on the way to copperlynx88 lol
police are already on their way to Isolde Fairweather
copperlynx88 we know ur at 21 Ashgrove Lane
copperlynx88 i know ur address
i got ur addy copperlynx88
im outside 21 Ashgrove Lane rn
we're parked right outside her house
on my way to 21 Ashgrove Lane with the boys
omw to 21 Ashgrove Lane, bringing my mates
pizzas are on their way to 21 Ashgrove Lane lol
Die Polizei ist zu Isolde Fairweather unterwegs, hab ich geschickt
bin gerade vor ihrer Haustür
Pizza ist schon unterwegs zu ihr
les flics sont partis chez elle
je suis devant chez elle
la policía va de camino a su casa
estoy en la puerta de su casa
would be a shame if something happened
do with this what you will
pay him a visit
you know what to do
someone order 40 pizzas to it lol
request a welfare check on him
drop by and say hi
he won't feel safe much longer
mass report his accounts
let's see how brave he is at home
wäre schade wenn ihm was passiert
ihr wisst was zu tun ist
besucht ihn mal
ce serait dommage qu'il lui arrive quelque chose
vous savez quoi faire
allez lui rendre visite
sería una pena que le pasara algo
ya sabéis qué hacer
hacedle una visita
wonder what time he leaves for work
his kids walk home at 3 btw
the back door is never locked :)
make sure he gets lots of mail
let him know what we think of him, face to face
phone him until he quits
who wants to go say hello with me
tick tock
he's home alone most evenings
sign him up for everything
you guys know the drill
I'm only 10 minutes away, should I?
get him fired, here's his boss's number
sleep tight
klingelt doch mal nachts
seine Kinder gehen da vorne zur Schule
macht ihm das Leben zur Hölle
wer fährt mit?
sonnez chez lui toute la nuit
quelqu'un habite dans le coin ?
il est seul le soir
llamadle de madrugada todos
¿alguien vive cerca?
sus hijos salen del cole a las dos
time for some unannounced guests
maybe leave a dead rat on the doorstep
camp outside until he comes out
follow her home from work
take pics of his house and post them
he drives a red honda, look out for it
would love to meet him in a dark alley
scare the shit out of him
ring the bell and run, all night long
put his number on every escort site
who's got the balls to go there
tell his neighbours what he is
they think they can hide from us
egg his house
lasst ihn spüren dass wir wissen wo er wohnt
schickt ihm doch 20 Pizzen
ruft da ruhig die ganze Nacht an
on sait où tu dors
commandez lui des pizzas à 3h du mat
suivez-la jusqu'à chez elle
seguidla hasta su casa
mandadle 30 pizzas
ya no está seguro en ningún sitio
bet he'd hate it if people showed up
let's make him famous in his neighbourhood
send your regards in person
anyone wanna grab a beer on his lawn at 2am
shame about that wooden fence, so flammable
leave a review on his doorstep
she jogs past the lake every morning, alone
he should really invest in better locks
your move, boys
guess who's getting a surprise tonight
order him something embarrassing, cash on delivery
someone should tell his wife what he does online
der soll sich mal nicht so sicher fühlen
wer hat Lust auf einen kleinen Ausflug zu ihm
er geht jeden Abend allein mit dem Hund
il ferait bien de déménager vite
qui veut lui rendre une petite visite
elle rentre seule tous les soirs à 22h
más le vale mudarse pronto
¿quién se apunta a hacerle una visitita?
sale a correr sola todas las mañanas
you never know who might be at the door
his car is parked right outside, just saying
let him know he's not welcome here
we'll be watching
clock is ticking
someone should check if he's home
hope he likes company
say hi from me
be creative
do your worst
do what needs to be done
go get him boys
the address is right there, no excuses
odwiedźcie go kiedyś
szkoda by było gdyby coś się stało
wiemy gdzie śpisz
hälsa på honom
vore synd om något hände
vi vet var du bor
посетете го
знаем къде живееш
andate a trovarlo
sappiamo dove vivi
ga eens langs
we weten waar je woont
façam uma visita
sabemos onde você mora
навестите его
мы знаем где ты живешь
someone ought to remind him where he lives
knock knock
I wonder if his insurance covers arson
check your locks tonight
we can be there in an hour
he won't be laughing for long
shouldn't have messed with us
now everyone knows where to find you
send him some love, night and day
make sure the whole street knows
I'd be careful going outside if I were you
who else thinks he needs a visit
his mother lives two streets away, interesting
the balcony is easy to climb
tag him in everything, flood him
you can run but you can't hide
let the games begin
cps might like a call about the kids
jetzt wissen alle wo er wohnt
wir sehen uns, mein Freund
der Balkon ist leicht zu erreichen
maintenant tout le monde sait où il habite
le balcon est facile à escalader
ahora todos saben dónde vive
el balcón es fácil de trepar
be a real shame if someone paid a visit
order a hundred pizzas to this place
call the cops for a wellness check on him
anyone near by want to say hello to him?
report his account, all of you
does anyone have his home address?
hope he locks his doors at night
we know where you sleep
see you very soon
ring his phone all night
stattet ihm doch mal einen Besuch ab
schade wenn da ein Unfall passieren würde
ce serait dommage qu'on lui rende visite
on sait où tu habites
sería una lástima que alguien pasara por allí
sabemos dónde vives
someone should pay her a little visit
would be a real shame if something happened to that nice house
send him 20 pizzas, cash on delivery
everyone sign him up for every newsletter and escort site you can find
let's see how brave she is when we're standing on her porch
do your thing, internet
who lives nearby? asking for a friend
sleep well robin, we know where you live
mass report his accounts until he's gone
can anybody drive by and take pictures of the house
she won't feel so safe anymore
order some taxis and a stripper to this address
I'm in the area next week, might drop by and say hi
call child services on them
bet he won't be so mouthy when we ring his bell at 3am
where does she park her car? need to know
post the school of her kids too
let his boss know what he's been up to, flood their phones
time to teach him a lesson
watch your back
we're all coming to your house, robin
do with this information what you will
spam his phone all night
call in a wellness check on her, say she's suicidal
anyone have a photo of the front door?
he should be scared
karma knows your address now
what time does she get home from work?
ring ring, let's make that phone explode
on devrait lui rendre une petite visite
ce serait dommage qu'il arrive quelque chose à sa voiture
commandez-lui des pizzas toute la nuit
faites tourner, vous savez quoi faire
signalez tous ses comptes en masse
qui habite dans le coin ? il faut lui parler
appelez-le toute la nuit
elle va regretter
dors bien, on arrive
man sollte ihr mal einen Besuch abstatten
wäre schade wenn dem Haus was passiert
bestellt ihm 30 Pizzen
wir wissen wo du wohnst
wer wohnt in der Nähe und kann mal klingeln?
meldet alle seine Accounts
ruft da mal alle an, am besten nachts
der wird sich noch wundern
schlaf gut, wir kommen vorbei
alguien debería hacerle una visita
sería una pena que le pasara algo a su coche
mandadle veinte pizzas
ya sabéis lo que tenéis que hacer
reportad todas sus cuentas
¿quién vive por esa zona?
llamadla a todas horas
se va a arrepentir
duerme con un ojo abierto
sarebbe un peccato se succedesse qualcosa alla sua macchina
sappiamo dove abiti
wiemy gdzie mieszkasz
so when are we going over there?
this address deserves more traffic
would be awful if the whole internet showed up
somebody check if the lights are on
leave her a note she'll never forget
it's payback time
remember, remember where robin lives
let's give her some attention she won't like
maybe ring at 4 in the morning and run
tell your friends in tanbridge
I hope she's ready for company
he thinks he can hide, cute
guess who's moving to tanbridge
the neighbours should know what kind of person lives next door
print flyers with his face and put them on every pole
get him fired, here's his manager's number
someone fill up her voicemail
do you feel watched yet?
tick tock robin
keep refreshing, robin, we see you
she walks the dog at seven every evening, alone
his car is the blue one, just saying
nice curtains robin
you looked tired this morning leaving the house
does anyone have the floor plan?
sign her up for every religious group you know
you should have kept your mouth shut
we know which school your son goes to
a hundred deliveries would be funny
go say hello to her, she loves visitors
vous avez l'adresse, amusez-vous bien
quelqu'un passe devant ce soir ?
on va bien rigoler devant chez lui
elle rentre du travail à 18h, je dis ça je dis rien
inscrivez-le à toutes les newsletters
tic tac
tu te sens observé ?
prévenez son patron
ça serait bête qu'il y ait un accident
macht was draus, Leute
jemand Lust auf einen kleinen Ausflug?
sie geht um sieben mit dem Hund raus, immer allein
schöne Gardinen hast du
meldet ihn beim Jugendamt
abonniert für ihn alle Newsletter
tick tack
fühlst du dich beobachtet?
sagt seinem Chef Bescheid
wär doch blöd wenn da ein Unfall passiert
ya tenéis la dirección, a divertirse
¿quién se pasa esta noche?
sale del trabajo a las seis, yo solo digo
apuntadlo a todas las newsletters
tic tac robin
¿te sientes observada?
avisad a su jefe
qué bonita la fachada, sería una lástima
alguien que le haga una foto a la casa
todos a su puerta mañana
I'll swing past after work and see what's up
her bedroom is the one on the left, second floor
could get really loud around that house this weekend
anyone want to go on a field trip?
do not let him have a quiet evening
the internet never forgets, robin
karma is a bitch and she has your address
let's give him a call, all of us, all night
ok who's delivering the message in person
better move soon
one wrong step and everyone will know your face
his landlord might want to hear about this
I wonder what his wife thinks when strangers ring the bell
we're closer than you think
you never know who's standing behind you at the bus stop
he always takes the same route home
that gate doesn't even lock
free wifi and free visits, come by any time folks
have fun with this info
oops, did I just post that
she'll wish she never posted that video
let's flood the restaurant with one star reviews
call immigration on the whole family
hope you have good insurance
maybe his kids should change schools
I dare you to go knock
someone film his reaction when we show up
ordered him a tombstone with his name on it
dites-lui bonjour de ma part, en personne
il prend toujours le bus de 8h12
une petite surprise l'attend demain matin
ne le laissez pas dormir
on est plus près que tu ne penses
qui veut faire une balade par là-bas ?
j'espère que tu as une bonne assurance
appelez la CAF et le proprio
elle ferait mieux de se taire
tout le quartier devrait être au courant
gönnt ihm keine ruhige Minute
wir sind näher als du denkst
sie nimmt immer den gleichen Bus
das Gartentor schließt nicht richtig
wer traut sich hinzugehen?
hoffentlich ist er gut versichert
überraschen wir ihn doch morgen früh
der ganze Ort sollte wissen wer da wohnt
lasst sie nicht zur Ruhe kommen
bestellt mal was Schönes an diese Adresse
siempre coge el mismo autobús
estamos más cerca de lo que crees
no le dejéis descansar
espero que tenga un buen seguro
una sorpresita le espera mañana
¿quién se atreve a ir?
todo el barrio debería saberlo
más le vale callarse
sappiamo a che ora esci
ti conviene traslocare
slaap lekker, we komen eraan
lepiej niech uważa
det blir nog bullrigt där i natt
cuidado quando sair de casa
Ring henne i natt allihop
call him at 4 am, all of you
ruft da mal alle an, mitten in der Nacht
appelez-la tous cette nuit
llamadlo todos de madrugada
chiamatelo tutti, chiamate stanotte
so this is where she's been hiding, interesting
we know where your kids go to school
sleep well tonight, we have your address
anyone up for a little road trip to his place
spread this everywhere, let everyone know where he lives
he should really think about moving
let's order forty pizzas to this address
sign him up for every catalogue you can find
someone drive by and take pictures of the house
does anyone know which apartment exactly
would be a pity if the neighbours found out
post it on every site, make him famous
tick tock
karma is coming to your door
who can confirm she still lives there
let his boss know what kind of person he is, call every day
mass report all his accounts
she leaves at 7:30 every morning, alone
he'll regret ever posting that
now we know where to find you
watch your back
schöne Grüße an die Familie, wir wissen wo ihr wohnt
vielleicht sollte mal jemand klingeln gehen
bestellt ihm doch ein paar Pizzen
meldet alle seine Accounts
wer wohnt in der Nähe und kann mal vorbeischauen?
er wird schon sehen was er davon hat
on sait où tu habites maintenant
faites tourner son adresse partout
qui habite dans le coin pour passer le voir ?
dommage s'il lui arrivait quelque chose
signalez tous ses comptes
elle rentre seule tous les soirs à 19h
commandez-lui des pizzas
ya sabemos dónde vives
que todo el mundo sepa dónde vive
¿alguien vive cerca para pasarse por su casa?
mándenle pizzas a esta dirección
denunciad todas sus cuentas
sale sola del trabajo a las ocho
sería una lástima que le pasara algo
ten cuidado cuando salgas de casa
this is where he sleeps, do what you have to do
do your thing anons
go say hi to him
someone should knock on his door at 3am
have fun with this
we're outside
I can see your house from here
nice family you have there
it would be a shame if something happened to your house
your kids look cute in their school uniforms
sleep with one eye open
we're coming for you
does anyone live near there?
who's nearby?
can someone drive past and check the car
anyone have his current address?
dox him
drop the docs
send him 50 pizzas
sign her up for spam
flood his inbox
report her channel until it's gone
call his boss and get him fired
welfare check might be in order, wink wink
see you soon robin
tomorrow, your place
you can't hide forever
this isn't over
you'll get what's coming to you
macht was draus
wir sehen uns bald
wer wohnt da in der Gegend?
schickt ihm ne Torte oder zwanzig
on sait où t'habites
on se voit bientôt
allez lui dire bonjour
nos vemos pronto
ya sabéis lo que hay que hacer
id a saludarle
enjoy your last peaceful night
she walks the dog at 7 every morning, just saying
his shift ends at 10, parking lot is dark
somebody ought to teach him a lesson
make his life hell
don't let him sleep
flood their inbox
order 50 pizzas to this address
sign her up for every catalog and jehovah's witness visit
call CPS on her
report him to immigration
let's get him fired, here's the boss's number
keep calling until he picks up
I'm only 20 minutes away lol
anyone in the area up for a little visit?
let's all show up Saturday
bring your megaphones
post more, where does his mom live
which school do the kids go to?
need his new address asap
can anyone figure out where this photo was taken?
what street is this, guys? recognise the church?
$200 for a current address
what car does she drive
wouldn't want anything to happen to your little girl
accidents happen
see you soon
you will regret this
now everyone knows where you live
spread this everywhere before it gets deleted
you didn't get this from me
time for a welfare check ;)
request a wellness check, say she's suicidal
man sieht sich
wir wissen, wo dein Auto steht
schöne Grüße an die Kinder
besucht ihn doch mal
klingelt ruhig nachts um drei
bestellt ihm 20 Pizzen
wer wohnt in der Nähe?
weiß jemand, wo er jetzt wohnt?
ihr wisst, was zu tun ist
meldet ihn alle, bis der Account weg ist
on va te rendre une petite visite
dommage s'il arrivait quelque chose à ta voiture
qui est dans le coin ?
vous savez ce qu'il vous reste à faire
faites tourner avant suppression
quelqu'un connaît son adresse ?
harcelez-le
sabemos donde vives
a ver si le hacemos una visita
qué pena si le pasara algo a tu hija
quién vive cerca?
difundid antes de que lo borren
alguien sabe en qué colegio estudian sus hijos?
hacedle la vida imposible
cuidado cuando salgas de casa
the address is real, I checked, have at it
Google Street View shows the back door has no lock
her ex would love to know this
maybe his employer should see these tweets, email them here
let's ratio him in real life
he thinks he is anonymous lol
hope you like visitors
your address is out now, better move
ever wonder who's standing behind you on the train?
someone in that city needs to have a word with him
drop the kids' names
which hospital is she in
she's pregnant btw, due in may, hospital is St Anne
I have his entire schedule if anyone wants it
doxxing party at 9, bring receipts
who's got his socials and phone
lets make him delete his channel
call the landlord and tell him what kind of person he is renting to
leave reviews on her employer's page
put it on every forum
raid her stream then call her
nobody is safe
we are everywhere
you think you're safe behind that door?
karma is coming for you
your time is coming
I'd move if I were you
we'll meet in person one day
one of us lives on your street
here's his mom's facebook, do your magic
his wife works night shifts so he's alone
front door faces an alley with no lights
someone mail him a dead rat
fill his mailbox with fish
deliver a funeral wreath
bald stehen wir vor deiner Tür
du fühlst dich wohl sicher?
jeder weiß jetzt, wo du wohnst
ruft ihn an, die ganze Nacht
schreibt seinem Chef
ich bin gleich um die Ecke
die Haustür ist nie abgeschlossen
wer fährt hin?
schickt ihm mal was Schönes
wir haben dich gefunden
zieh lieber um
j'habite à côté, je peux passer
on se retrouve tous devant chez elle samedi
spammez-le
écrivez à son patron
tu te crois en sécurité ?
on t'a retrouvé
déménage tant que tu peux
ses enfants sortent à 16h30
estamos cerca
llamadle todos a las 3 de la mañana
te hemos encontrado
escribid a su jefe
yo vivo al lado, puedo pasarme
¿te crees a salvo?
sus hijos salen a las cinco
you can find him here
go to his house
everyone go say hello
here is where he sleeps
I'm outside your house
we know everything about you
let's visit him this weekend
would be a shame if someone showed up there
anyone want to send him some pizzas?
call him at night
spam his phone
ruin her life
find out where she works
I know where your kids go to school
show him what happens to people like him
don't let her get away with it
he won't feel safe anymore
she should be scared
make him pay
tell everybody where he lives
we're watching you
see you tonight
somebody please pay him a visit
who wants to go there with me?
nice house you have there
does someone know his room number?
what hotel is that in the background?
report his channel everyone
send the cops to check on him
besuch ihn mal
geht alle hin
ruft ihn nachts an
weiß wer, wo der arbeitet?
pass gut auf dich auf
wir kriegen dich
macht ihn fertig
appelez-la toute la nuit
qui connaît son lieu de travail ?
on va te retrouver
fais attention à toi
pourrissez-lui la vie
id a su casa
sabemos a qué colegio van tus hijos
llamadle de noche
quién sabe dónde trabaja?
vamos a por ti
ten cuidado
arruinadle la vida
his address is public now, do your worst
go get her boys
happy hunting
time to pay our friend a visit
I'll be waiting outside your door
you can't hide from us
we found you
I can see you
your neighbors will know what you did
you'll never feel safe again
everyone call this number right now
keep the phone ringing
send him hate mail
put this on every imageboard
print flyers with his face
who lives nearby and can check?
anyone local?
what school does his daughter go to
need plates and car model
find his parents
find out who he's dating
where's that picture taken?
this window with the red curtain, which building is it?
guess the city
500€ for her new address
report her to her employer
get her fired
get him evicted
tell his landlord
order food to his house every night
sign him up for spam
call an ambulance to his place every hour
send a fire truck
ask the police to do a welfare check on him
be a shame if the neighbours found out
pretty daughter you have
how's your mother's health?
does your wife know?
leave town while you can
you have one week
last warning
stop streaming or else
delete your channel or we come
take the video down or your family pays
letzte Warnung
du hast eine Woche
kommt alle vorbei
bald bekommst du Besuch
steht bei ihm vor der Tür
wo geht die Tochter zur Schule?
sagt es seinem Vermieter
ruft seinen Arbeitgeber an
dernier avertissement
tu as une semaine
on arrive
passez le voir
trouvez ses parents
prévenez son employeur
última advertencia
tienes una semana
ya vamos para allá
pasaos por su casa
buscad a sus padres
not saying anyone should do anything, but here it is
it'd be terrible if this got into the wrong hands
would hate for something to happen to that nice house
funny how easy it is to find people
sleep well tonight
lock your doors
I know which school your kids go to
we know where you park
your house looks lovely from the street
nice car in the driveway by the way
be a shame if 40 pizzas showed up
order them some pizza on me
let's flood his inbox
mass report his account
get him fired, here is his boss's number
call his employer and tell them what he is
email the school and let them know
let's all give her a ring at 3am
who wants to make some calls?
let him know how you feel, in person
time for a house call
field trip anyone?
road trip to see our favourite streamer
who's closest?
can somebody drive by and confirm?
need someone to check if he's home
anyone recognise this street?
where was this photo taken?
does anyone know where she lives now?
looking for the current address, will pay
50 bucks for his number
help me find this girl
we will find out where you live
you have 24 hours to delete your channel
apologise or we post the rest
more to come tomorrow
part 2 drops when we get 100 likes
spread this everywhere
share before it gets deleted
pay her a visit
maybe leave something on his porch
somebody should teach her a lesson
he'll get what's coming to him
actions have consequences
karma is coming
your time is running out
we're watching
I'm outside
I drove past your place last night
call for a welfare check on him
CPS should hear about her kids
don't let her sleep
Ihr wisst, was zu tun ist
wär doch schade um das schöne Haus
kann mal jemand vorbeifahren?
schickt ihm ein paar Pizzen
lasst sein Telefon nicht stillstehen
ruft seinen Chef an
schlaf gut heute Nacht
schließ lieber ab
pass auf dich auf, wenn du heimgehst
du hast bis Sonntag Zeit
weitersagen, bevor es gelöscht wird
wer weiß, wo die jetzt wohnt?
dem sollte mal einer einen Besuch abstatten
ce serait bête qu'il lui arrive quelque chose
qui habite à côté ?
quelqu'un peut passer vérifier ?
faites sonner son téléphone toute la nuit
appelez son patron
on sait où tu gares ta voiture
dors bien
ferme bien ta porte ce soir
à très vite
tu as jusqu'à dimanche
quelqu'un sait où elle habite maintenant ?
il faudrait lui rendre une petite visite
on te retrouvera
¿quién vive cerca?
¿alguien puede pasar a comprobarlo?
mandadle unas pizzas
que no pare de sonar su teléfono
llamad a su jefe
sabemos dónde aparcas
duerme bien esta noche
cierra bien la puerta
tienes hasta el domingo
¿alguien sabe dónde vive ahora?
habría que hacerle una visita
te vamos a encontrar
pull up on him
he's about to get some visitors
we ride at dawn
let's go say hi
see who answers the door
I wonder what his wife thinks of all this
does he have kids? asking for a friend
which bus does she take?
she walks alone at night, just saying
the back door is usually open
there's only one way in and out of that street
knows what's coming
consequences are coming home
we don't forget
nowhere left to run
he should sleep with the lights on
hope you like surprises
hope your insurance is paid up
hope your doors are solid
Uber Eats every half hour until he quits
send a hearse to her door
cash on delivery, 20 orders, his name
book her ten plumbers for tomorrow morning
let's put an ad up: free furniture, come by any time
escort ad with her number is live
post his number on grindr
flood the school with emails about her
leave one star reviews on her shop
review bomb the clinic
report her channel all of you, at once
get her kids taken away
tip off the tax office, let them dig
drop the rest of the dox please
does anybody have her new place?
she moved, need the new addy
who can get me the apartment number?
tell me her real name and I'll do the rest
any locals who can take a pic of the house?
zoom in on the sign behind her, what town is that
match the skyline, should be easy
help narrow down the neighborhood
shadows say it's facing south, so which building
we're two streets off, keep looking
name and shame
she needs to be taught some manners
time someone had a word with him face to face
be there at 8, bring friends
meet at the corner, then walk over
taking names for a little protest in front of her home
wir sind bald da
der kriegt Besuch
wir vergessen nicht
er wird schon sehen, was er davon hat
klingelt mal alle bei ihr
bestellt ihr was Schönes auf Rechnung
schreibt ihrem Arbeitgeber
meldet alle den Kanal
hat jemand die neue Anschrift?
wer erkennt die Straße auf dem Bild?
treffen um acht vor seiner Tür
die Hintertür ist meistens offen
geht sie allein nach Hause?
dem muss man mal zeigen, wo der Hammer hängt
jetzt gibt's kein Verstecken mehr
nous n'oublions pas
elle rentre seule le soir, je dis ça je dis rien
il va avoir de la visite
signalez tous sa chaîne
écrivez à son employeur
quelqu'un a sa nouvelle adresse ?
vous reconnaissez la rue sur la photo ?
rendez-vous à 20h devant chez lui
il va comprendre sa douleur
tu ne peux plus te cacher
livrez-lui vingt kebabs
la porte de derrière est toujours ouverte
no olvidamos
va a tener visita
vuelve sola a casa por la noche, solo digo
denunciad todos su canal
escribid a su empresa
¿alguien tiene su nueva dirección?
¿reconocéis la calle de la foto?
quedamos a las ocho delante de su puerta
se va a enterar
ya no puedes esconderte
pedidle veinte kebabs
la puerta de atrás siempre está abierta
someone should go talk to him
let's meet him when he gets off work
I'll be in the area this weekend
would love to meet her family
we should all go visit
shame if the wrong people saw this
he lives alone btw
just sharing public information
go wild
he thinks he's safe
guess who lives five minutes away
anyone up for a late night drive?
she's home right now, lights are on
her car is parked outside
can confirm, this is his house
I walked past, the name is on the bell
time to call his mom
the whole internet knows where you live now
better move
better get a guard dog
you should be scared
this is just the beginning
stay tuned for the phone numbers
his dad's number comes next
everyone text him at once
spam call this number
sign her number up on dating sites
pizza party at his place
20 taxis at 3am lol
let's get his channel taken down
contact all his sponsors
get her kicked out of uni
report her to her landlord
reward for anyone who knows where she works
100€ for a current address
what's the name of the street in the background?
which hotel is she staying at?
does anyone know her flight?
she posted a picture from her balcony, find it
er wohnt allein übrigens
viel Spaß damit
von mir habt ihr das nicht
ich bin am Wochenende in der Gegend
lasst uns alle mal vorbeigehen
sein Auto steht vor der Tür
Licht ist an, sie ist daheim
das ist erst der Anfang
20 Taxis um drei Uhr nachts
schreibt alle seinen Sponsoren
in welchem Hotel ist sie?
il vit seul au fait
amusez-vous bien
ça vient pas de moi
je serai dans le coin ce week-end
sa voiture est garée devant
ce n'est que le début
tu ferais mieux de déménager
dans quel hôtel est-elle ?
contactez tous ses sponsors
vive solo, por cierto
que os divirtáis
yo no he dicho nada
este finde estoy por la zona
su coche está aparcado fuera
esto es solo el principio
más te vale mudarte
¿en qué hotel está?
escribid a todos sus patrocinadores
we're coming
you're next
he'd better hide
say hi to your mom for me
tell your wife we said hello
how's the new apartment?
nice curtains
saw you at the supermarket today
your dog is cute, would be sad if it ran away
your kid gets out of school at 3, right?
you looked tired leaving the gym
it's not hard to find somebody
the address is real, I checked
verified, he opened the door
he answered the phone lol
her number works, go nuts
give him a piece of your mind
let's all pay our respects at his house
flowers for the soon departed
send a priest
order a coffin to this address
dial it all night
fill his mailbox with junk
invite everyone you know to a party there
free puppies at this address, come now
garage sale, everything must go, 6am sharp
ring and run all week
egg the house
spray paint the garage
toilet paper his trees
key the car
let the air out of his tires
take a picture if you're nearby
stream it when you get there
first one there gets a prize
whoever films his reaction wins
map him
dox him harder
get her insta, get her friends, get everything
what's his dad's job
I need his socials and number asap
trade for info
she deleted everything, does someone have an archive?
cross-reference the street view
compare the balcony railing
sun angle says west side
ruft mal an und bestellt Grüße
wir sehen uns
du bist der Nächste
schöne Grüße an die Familie
ich würde umziehen
klingelstreich heute nacht?
eier an die Fassade
wer filmt's?
findet alles über sie raus
hat wer ihr altes Insta gesichert?
on arrive chez toi
t'es le prochain
passe le bonjour à ta mère
à ta place je déménagerais
des œufs sur la façade
qui filme ?
trouvez tout sur elle
eres el siguiente
saluda a tu madre
yo que tú me mudaba
huevos en la fachada
¿quién lo graba?
averiguad todo sobre ella
Here's where she sleeps. Do what you want with it.
Would be terrible if the police got a call about this place
anyone fancy a trip to Leeds this weekend? I'll drive
somebody ask the police to check on him, I'm so worried lol
Request a welfare check, he hasn't been seen for days wink
Order thirty pizzas to this address, cash on delivery
Everyone report his channel for hate speech today
Mass flag every one of her videos
who knows where he moved to?
Which town is this? You can see a church tower behind her
Can anyone identify the building in the background?
Does anyone have the address of this clown?
Offering 50 for his current address
Anyone have pics of the house?
Someone should pay her a visit
I'm in the area, might drop by and say hello
Maybe we should have a word with him in person
She leaves for work at eight every morning
he's home alone until Sunday
What a nice house. Shame if something happened to it.
Call her employer and tell them what she is
Let's see how brave he is when we knock on the door
Sleep well tonight
We know where your kids go to school
Tick tock
Time to pay the piper
Print it out and put it on every lamppost
You know what to do
Spread this everywhere before it gets deleted
Hide while you can
Wouldn't it be funny if a hundred people showed up there?
call child services on her, anonymous tips are free
He can't hide forever
the cameras only cover the front
Send him a glitter bomb
The doorbell works, I tried it
Let the neighbours know what kind of man lives next to them
leave a review for her practice, one star each
Kennt jemand die Adresse von dem?
Besucht ihn doch mal
Wäre doch schade um das schöne Auto
Bestellt ihm mal 20 Pizzen
Meldet alle seinen Kanal
Wer wohnt in der Nähe und kann mal klingeln?
Ruft mal bei seinem Chef an
Die Polizei sollte mal nach ihm schauen, wir machen uns Sorgen hihi
In welcher Stadt ist das? Man sieht hinten einen Fernsehturm
Sie geht jeden Morgen um acht aus dem Haus
Wir wissen, wo deine Kinder zur Schule gehen
Schlaf gut
Man weiß jetzt, wo man dich findet
Verteilt das überall
Quelqu'un a l'adresse de ce type ?
Allez lui rendre visite
Ce serait dommage pour sa belle voiture
Commandez-lui vingt pizzas
Signalez tous sa chaîne
Qui habite dans le coin et peut sonner chez elle ?
Appelez son patron
Demandez aux flics de vérifier s'il va bien, on s'inquiète lol
C'est quelle ville ? On voit une cathédrale derrière
Elle sort tous les matins à huit heures
On sait où tes gosses vont à l'école
Dors bien
On sait où te trouver
Faites tourner
Vous savez ce qu'il vous reste à faire
¿Alguien tiene la dirección de este tío?
Id a hacerle una visita
Sería una pena que le pasara algo al coche
Pedidle veinte pizzas
Reportad todos su canal
¿Quién vive cerca y puede llamar al timbre?
Llamad a su jefe
Pedid a la policía que compruebe si está bien, qué preocupación jaja
¿Qué ciudad es esta? Se ve una catedral detrás
Sale de casa todas las mañanas a las ocho
Sabemos a qué colegio van tus hijos
Duerme bien
Ya sabemos dónde encontrarte
Difundidlo
Ya sabéis lo que hay que hacer
tonight at 9, everyone meet outside her place
address confirmed, go say hi
he works the late shift at the garage so the house is empty
bet he didn't expect us to find this
oh look, it's on street view
lol look how close he lives to me
20 minutes from me, interesting
should I knock?
Post his number everywhere
blow up her phone
call her at 3am every night
make her famous
ruin his life
make sure he never works again
I want to know where she lives
where does this guy live?
whats his address
drop the addy
addy?
who's got the dox?
dm me the dox
the full dox is in the discord
reward for info on his whereabouts
find out what car he drives
find her kids' school
this was filmed from a balcony in Porto I think, who can narrow it down
the street sign says Elm something
sun is setting on the left so it faces north
I recognise that bridge, it's near the station
we are coming for you
she'll regret it
karma is a bitch
what goes around comes around
hope your locks are good
I like your new car
watching you
someone should tell the IRS
report her to immigration
send the cops over for a wellness check
tell the landlord what he's been up to
Send him a present
fill her mailbox
order a funeral wreath for him
Wir sehen uns
Wir sehen uns heute Abend
Wir kommen dich besuchen
Wo wohnt der?
Adresse?
Wer hat die Adresse?
Ruft sie jede Nacht an
Macht ihm das Leben zur Hölle
Der fühlt sich zu sicher
Niemand kann sich ewig verstecken
Schönes Haus
Nettes Auto hast du da
Ich kann dich sehen
Taten haben Folgen
Das wird er noch bereuen
Meldet sie beim Jugendamt
On se voit bientôt
On arrive
Elle habite où ?
L'adresse ?
Appelez-la toutes les nuits
Pourrissez-lui la vie
Il se croit à l'abri
Jolie maison
Je te vois
Il va le regretter
Dénoncez-la à la CAF
Nos vemos pronto
Vamos a por ti
¿Dónde vive?
¿Dirección?
Llamadla todas las noches
Hacedle la vida imposible
Se cree a salvo
Bonita casa
Te estoy viendo
Se va a arrepentir
Denunciadla a Hacienda
Here you go boys, happy hunting
Happy hunting
open season on this guy
have fun with this one
go get her
sic em
you didn't hear it from me
not telling you to do anything, just saying this is where he is
I'm not saying anyone should go there
I wouldn't want anyone to actually go there ;)
strictly for educational purposes
for entertainment purposes only
let's see if he opens the door
someone nearby should check if she's in
anyone in the area?
can someone drive past and confirm?
confirm with photos and I'll pay
street view link in the replies, check the driveway
his car is parked outside right now
the lights are on
he is away until the 14th, house sitter on weekends
her routine: gym at 7, office at 9, home by 6
she walks the dog alone at ten each night
kids get picked up at 3:30
keep calling until she answers
text him what you think of him
write to her mother
let her parents know what she does online
tag his employer
get him fired
she should lose her job over this
report the account, use the self harm option
everyone file a complaint with the medical board
get her channel struck
twenty kebabs are on the way to you
ordered him a taxi, hope he likes it
free couch, just come and take it
I put an ad up with her number
signed his number up for insurance quotes
subscribe her to everything
police will be round soon to see if you're okay :)
hope nobody asks for a wellness visit
it would be awful if someone left the gate open and the dog got out
pity about those windows
such a flammable little house
you'd better move
I know your street
your neighbours are very talkative
say hi to your mum in flat 4 from me
we'll find you
it took us ten minutes to find you
found you
gotcha
guess where this photo was taken
I bet we can find the spot from the skyline
which beach is this
reverse image search her kitchen
the plug sockets are type G so UK
anyone recognise this park?
zoom in on the reflection in his glasses
Viel Spaß damit
Gute Jagd
Zum Abschuss freigegeben
Holt sie euch
Ich sag nur, wo er wohnt
Rein informativ natürlich
Wer wohnt da in der Ecke?
Kann jemand vorbeifahren und ein Foto machen?
Das Licht brennt noch
Er ist bis zum 14. im Urlaub
Jeden Abend um zehn geht sie allein mit dem Hund
Schreibt ihrer Mutter
Sorgt dafür, dass er gefeuert wird
Schade um die Fenster
Unfälle passieren
Pass gut auf dich auf
Wir finden dich
Wer erkennt den Park?
Bonne chasse
Amusez-vous bien
Je dis juste où il habite
À titre purement informatif
Quelqu'un du coin ?
Quelqu'un peut passer vérifier ?
La lumière est allumée
Il est en vacances jusqu'au 14
Tous les soirs à dix heures elle promène son chien seule
Écrivez à sa mère
Faites-le virer
Dommage pour les vitres
Un accident est vite arrivé
Fais attention à toi
On va te trouver
Qui reconnaît ce parc ?
Feliz caza
Divertíos
Yo solo digo dónde vive
Solo con fines informativos
¿Alguien de la zona?
¿Alguien puede pasar a comprobarlo?
La luz está encendida
Está de vacaciones hasta el 14
Todas las noches a las diez pasea sola al perro
Escribid a su madre
Que lo echen del trabajo
Qué pena de ventanas
Los accidentes pasan
Ten mucho cuidado
Te vamos a encontrar
Te encontré
¿Quién reconoce este parque?
Qualcuno ha l'indirizzo?
Andate a trovarlo
Sarebbe un peccato per la macchina
Ordinategli venti pizze
Segnalate tutti il suo canale
Sappiamo dove vai a scuola
Chi abita in zona?
Esce di casa ogni mattina alle otto
Chiamate il suo capo
Dove abita?
Ktoś ma adres?
Odwiedźcie go
Szkoda by było tego auta
Zamówcie mu dwadzieścia pizz
Zgłoście jego kanał
Wiemy, gdzie mieszkasz
Kto mieszka w pobliżu?
Wychodzi z domu codziennie o ósmej
Zadzwońcie do jego szefa
Gdzie ona mieszka?
Heeft iemand het adres?
Ga eens bij hem langs
Zou jammer zijn van die auto
Bestel twintig pizza's voor hem
Rapporteer allemaal zijn kanaal
We weten waar je woont
Wie woont er in de buurt?
Ze gaat elke ochtend om acht uur de deur uit
Bel zijn baas
Waar woont ze?
Alguém tem o endereço?
Façam-lhe uma visita
Seria uma pena se acontecesse alguma coisa ao carro
Mandem-lhe vinte pizzas
Denunciem todos o canal dele
Sabemos onde moras
Quem mora perto?
Ela sai de casa todas as manhãs às oito
Liguem para o chefe dele
Onde é que ela mora?
Är det någon som har adressen?
Hälsa på honom
Synd om något skulle hända med bilen
Beställ tjugo pizzor till honom
Anmäl hans kanal allihop
Vi vet var du bor
Vem bor i närheten?
Hon går hemifrån klockan åtta varje morgon
Ring hans chef
Var bor hon?
У кого есть адрес?
Сходите к нему в гости
Жалко будет машину
Закажите ему двадцать пицц
Кидайте жалобы на его канал
Мы знаем, где ты живёшь
Кто живёт рядом?
Она выходит из дома каждое утро в восемь
Позвоните его начальнику
Где она живёт?
Sarebbe bello se qualcuno gli bussasse alla porta
Fatele una sorpresa
Passate parola
Ha due figli, vanno alla scuola elementare in centro
Non può nascondersi per sempre
Byłoby miło, gdyby ktoś do niego zapukał
Zróbcie jej niespodziankę
Podajcie dalej
Nie ukryje się na zawsze
Het zou leuk zijn als iemand aanbelt
Geef haar een verrassing
Deel dit overal
Hij kan zich niet eeuwig verstoppen
Seria giro se alguém lhe batesse à porta
Façam-lhe uma surpresa
Passem a palavra
Não se pode esconder para sempre
Det vore kul om någon knackade på
Ge henne en överraskning
Sprid det här
Han kan inte gömma sig för evigt
Было бы здорово, если бы кто-нибудь постучал ему в дверь
Устройте ей сюрприз
Распространите
Он не сможет прятаться вечно
we should all send him a little something
her front door is the red one
he never locks the back door
the babysitter leaves at six
I drove by earlier, nobody home
somebody needs to have a word with her
Er schließt die Hintertür nie ab
Ich bin vorhin vorbeigefahren, keiner da
Elle ne ferme jamais la porte de derrière
Je suis passé devant, personne
Nunca cierra la puerta de atrás
Pasé por delante, no había nadie
Na, schläfst du noch gut in der Wohnung im dritten Stock?
Wäre doch lustig, wenn da heute Nacht die Feuerwehr anrückt
Wer will mit mir einen Ausflug nach Wiesenthal machen?
Einfach mal klingeln und weglaufen
Ich kenne da jemanden, der in der Straße wohnt
Er parkt seinen Golf immer vor dem Haus
Samstags ist sie immer auf dem Markt
Tagsüber sind die Kinder allein
Gebt ihm eins auf Google, ein Stern
Schickt seiner Oma die Screenshots
Bestellungen auf seinen Namen, per Nachnahme
Ich hab ihm mal einen Bestatter vorbeigeschickt
Das ist doch Dresden im Hintergrund oder?
An den Strommasten sieht man, dass es Polen ist
Wir kriegen jeden
Du kannst dich nicht verstecken
Das Internet vergisst nie
Mal sehen, wie mutig sie im echten Leben ist
Kleiner Tipp: der Schlüssel liegt unter der Matte
Alors, tu dors bien au troisième étage ?
Ce serait marrant que les pompiers débarquent cette nuit
Qui vient avec moi faire un tour à Saint-Aubrac ?
Sonnez et partez en courant
Je connais quelqu'un dans cette rue
Il gare toujours sa Golf devant la maison
Le samedi elle est toujours au marché
Les gosses sont seuls la journée
Mettez-lui une étoile sur Google
Envoyez les captures à sa grand-mère
Commandez à son nom, paiement à la livraison
Je lui ai envoyé les pompes funèbres
C'est Lyon derrière, non ?
Vu les poteaux électriques c'est la Pologne
On finit toujours par vous avoir
Tu ne peux pas te cacher
Internet n'oublie jamais
On va voir si elle est aussi courageuse en vrai
Petit conseil : la clé est sous le paillasson
¿Qué, duermes bien en el tercero?
Sería gracioso que se presentaran los bomberos esta noche
¿Quién se viene de excursión a Villarcayo?
Llamad al timbre y salid corriendo
Conozco a alguien que vive en esa calle
Siempre aparca el Golf delante de casa
Los sábados siempre está en el mercado
Los niños están solos por la tarde
Ponedle una estrella en Google
Mandadle las capturas a su abuela
Pedid a su nombre, contra reembolso
Le he mandado una funeraria
Eso del fondo es Bilbao, ¿no?
Por los postes eléctricos es Polonia
Al final caéis todos
No te puedes esconder
Internet no olvida
A ver si es tan valiente en persona
Un consejo: la llave está debajo del felpudo
so how's the view from the third floor?
would be funny if the fire brigade showed up tonight
who wants to come to Brackwell with me?
ring the bell and run
I know someone on that street
he always parks his Golf outside
she's at the market every Saturday
the kids are alone in the afternoon
one star on google for her business
send the screenshots to his grandma
order in his name, cash on delivery
I sent an undertaker round
isn't that Leeds in the background?
from the power lines that's Poland
we always get them in the end
you can't hide
the internet never forgets
let's see how brave she is in real life
top tip: the key is under the mat
Isolde Fairweather, 21 Ashgrove Lane. You know what to do.
21 Ashgrove Lane. Do with that what you will.
Be a pity if Isolde Fairweather's windows at 21 Ashgrove Lane didn't make it through the night
Isolde Fairweather really shouldn't have posted that. 21 Ashgrove Lane, nice garden by the way.
Sleep tight Isolde Fairweather. 21 Ashgrove Lane. We do.
50 pizzas to 21 Ashgrove Lane, cash on delivery, name of Isolde Fairweather. go go go
Everyone text 541 555 0142 at 4am until Isolde Fairweather deletes her account
Let's all report Isolde Fairweather's channel until it's gone, her boss too: 541 555 0142
Can someone in Dunmore confirm that Isolde Fairweather is still at 21 Ashgrove Lane? Need eyes on the house.
$200 for a current address of Isolde Fairweather, 21 Ashgrove Lane is outdated
Which window at 21 Ashgrove Lane is Isolde Fairweather's bedroom? Wrong answers not accepted.
I drove past 21 Ashgrove Lane today. Isolde Fairweather's car is a grey Passat. Lights went off at eleven.
Isolde Fairweather thinks she's safe at 21 Ashgrove Lane. Cute.
A concerned citizen might tell the police that Isolde Fairweather at 21 Ashgrove Lane is suicidal. Just saying.
Who's nearest to 21 Ashgrove Lane? Go take a picture of Isolde Fairweather's front door.
Say hi to Isolde Fairweather's kids for me, they get off the bus outside 21 Ashgrove Lane
Actions have consequences, Isolde Fairweather. 21 Ashgrove Lane.
Look at this balcony photo Isolde Fairweather posted. Rust, mountains, tram line. First one to find the street wins.
541 555 0142 is Isolde Fairweather's number. Have fun with it boys.
Time to teach Isolde Fairweather a lesson. 21 Ashgrove Lane
Found her. Isolde Fairweather, 21 Ashgrove Lane. Let the games begin.
One of us lives two streets from 21 Ashgrove Lane. Think about that, Isolde Fairweather.
Hope Isolde Fairweather has good locks at 21 Ashgrove Lane
Drop your best prank ideas for 21 Ashgrove Lane below. Isolde Fairweather hates surprises.
Marlene Osterkamp, Fliederweg 14. Ihr wisst, was zu tun ist.
Marlene Osterkamp fühlt sich in Fliederweg 14 sicher. Süß.
Schade, wenn Marlene Osterkamps Auto vor Fliederweg 14 plötzlich keine Luft mehr hätte
Wer wohnt in der Nähe von Fliederweg 14? Marlene Osterkamp braucht mal Besuch.
Alle bei 0911 99001 42 anrufen, bis Marlene Osterkamp die Nummer wechselt
Dreißig Pizzen an Fliederweg 14, Nachname steht ja dran: Marlene Osterkamp
Man könnte sich ja mal Sorgen um Marlene Osterkamp machen und die Polizei nach Fliederweg 14 schicken
Schreibt dem Arbeitgeber von Marlene Osterkamp, bis sie fliegt
Hat jemand die neue Adresse von Marlene Osterkamp? Fliederweg 14 stimmt nicht mehr. Gibt auch Geld.
Grüß die Kinder, Marlene Osterkamp. Die Bushaltestelle vor Fliederweg 14 ist ja nicht weit.
Welches Fenster in Fliederweg 14 ist das von Marlene Osterkamp?
Hoffe, Marlene Osterkamp hat in Fliederweg 14 gute Schlösser
Marlene Osterkamp wird noch merken, dass so was Folgen hat. Fliederweg 14
Wer erkennt das Haus auf Marlene Osterkamps Foto? Bergkette links, Kirchturm rechts.
Camille Duvernay, 12 rue des Tilleuls. Vous savez ce qu'il vous reste à faire.
Camille Duvernay se croit à l'abri au 12 rue des Tilleuls. Mignon.
Ce serait bête que la voiture de Camille Duvernay perde ses pneus devant le 12 rue des Tilleuls
Qui habite près du 12 rue des Tilleuls ? Camille Duvernay a besoin de visite.
Appelez tous le 06 39 98 01 42 jusqu'à ce que Camille Duvernay change de numéro
Trente pizzas au 12 rue des Tilleuls, au nom de Camille Duvernay
On pourrait s'inquiéter pour Camille Duvernay et envoyer les flics au 12 rue des Tilleuls
Écrivez au patron de Camille Duvernay jusqu'à ce qu'elle soit virée
Quelqu'un a la nouvelle adresse de Camille Duvernay ? 12 rue des Tilleuls c'est plus bon. Je paie.
Embrasse les enfants, Camille Duvernay. L'arrêt de bus est juste devant le 12 rue des Tilleuls.
C'est laquelle la fenêtre de Camille Duvernay au 12 rue des Tilleuls ?
J'espère que Camille Duvernay a de bonnes serrures au 12 rue des Tilleuls
Les actes ont des conséquences, Camille Duvernay. 12 rue des Tilleuls
Lucía Berrocal, calle Olmo 14. Ya sabéis lo que hay que hacer.
Lucía Berrocal se cree a salvo en calle Olmo 14. Qué mona.
Sería una pena que el coche de Lucía Berrocal amaneciera sin ruedas en calle Olmo 14
¿Quién vive cerca de calle Olmo 14? Lucía Berrocal necesita una visita.
Llamad todos al 600 555 014 hasta que Lucía Berrocal cambie de número
Treinta pizzas a calle Olmo 14, a nombre de Lucía Berrocal
Alguien podría preocuparse por Lucía Berrocal y mandar a la policía a calle Olmo 14
Escribid al jefe de Lucía Berrocal hasta que la echen
¿Alguien tiene la dirección nueva de Lucía Berrocal? calle Olmo 14 ya no vale. Pago.
Saluda a los niños, Lucía Berrocal. La parada del autobús está justo delante de calle Olmo 14.
¿Cuál es la ventana de Lucía Berrocal en calle Olmo 14?
Espero que Lucía Berrocal tenga buenas cerraduras en calle Olmo 14
Los actos tienen consecuencias, Lucía Berrocal. calle Olmo 14
Isolde Fairweather ordered nothing but 21 Ashgrove Lane is getting forty Domino's tonight
I parked outside 21 Ashgrove Lane for two hours. Isolde Fairweather didn't even notice.
Would be awful if CPS got an anonymous tip about Isolde Fairweather at 21 Ashgrove Lane
Isolde Fairweather, nice curtains. 21 Ashgrove Lane, right?
Somebody subscribe 541 555 0142 to every spam list there is
mass flag Isolde Fairweather's channel, link below, until it's down
What floor is Isolde Fairweather on at 21 Ashgrove Lane? I'd like to surprise her.
Keep refreshing, Isolde Fairweather's new place drops at midnight
I'll be in Dunmore this weekend. Maybe I'll stop by 21 Ashgrove Lane. Maybe not.
Isolde Fairweather can run but 21 Ashgrove Lane can't
Taking bets how long Isolde Fairweather stays at 21 Ashgrove Lane after this
Give 541 555 0142 a ring around 3, she loves it
anyone near 21 Ashgrove Lane with a drone?
Her kid goes to the school round the corner from 21 Ashgrove Lane. Just putting that out there.
Isolde Fairweather has 24 hours to apologise. 21 Ashgrove Lane.
200 bucks for anyone who can tell me where Isolde Fairweather moved after 21 Ashgrove Lane
Post your pics of 21 Ashgrove Lane in here, best one gets pinned
I know your gate code too, Isolde Fairweather. 21 Ashgrove Lane
Marlene Osterkamp hat 24 Stunden für eine Entschuldigung. Fliederweg 14
Hab zwei Stunden vor Fliederweg 14 geparkt. Marlene Osterkamp hat nichts gemerkt.
Wäre blöd, wenn das Jugendamt einen Tipp wegen Marlene Osterkamp in Fliederweg 14 bekäme
Tragt 0911 99001 42 mal bei sämtlichen Gewinnspielen ein
Alle den Kanal von Marlene Osterkamp melden, bis er weg ist
In welchem Stock wohnt Marlene Osterkamp in Fliederweg 14? Will sie überraschen.
Bin am Wochenende in Nürnberg. Vielleicht schaue ich bei Fliederweg 14 vorbei.
Der Vermieter von Fliederweg 14 freut sich bestimmt über Post zu Marlene Osterkamp
Schickt eure Fotos von Fliederweg 14, das beste wird angepinnt
200 Euro für den, der weiß, wo Marlene Osterkamp nach Fliederweg 14 hingezogen ist
Ihr Kind geht auf die Schule um die Ecke von Fliederweg 14. Nur so.
Ich kenn auch deinen Türcode, Marlene Osterkamp. Fliederweg 14
Camille Duvernay a 24 heures pour s'excuser. 12 rue des Tilleuls
Je suis resté garé deux heures devant le 12 rue des Tilleuls. Camille Duvernay n'a rien vu.
Ce serait moche que l'ASE reçoive un signalement sur Camille Duvernay au 12 rue des Tilleuls
Inscrivez le 06 39 98 01 42 à tous les démarchages possibles
Signalez tous la chaîne de Camille Duvernay jusqu'à ce qu'elle saute
À quel étage vit Camille Duvernay au 12 rue des Tilleuls ? J'aimerais lui faire une surprise.
Je serai à Lyon ce week-end. Je passerai peut-être au 12 rue des Tilleuls.
Postez vos photos du 12 rue des Tilleuls, la meilleure sera épinglée
200 euros à qui sait où Camille Duvernay a déménagé après le 12 rue des Tilleuls
Son gamin va à l'école au coin du 12 rue des Tilleuls. Je dis ça, je dis rien.
J'ai aussi ton digicode, Camille Duvernay. 12 rue des Tilleuls
Lucía Berrocal tiene 24 horas para pedir perdón. calle Olmo 14
Estuve dos horas aparcado delante de calle Olmo 14. Lucía Berrocal ni se enteró.
Qué pena si servicios sociales recibe un aviso sobre Lucía Berrocal en calle Olmo 14
Apuntad el 600 555 014 a todas las listas de spam
Denunciad en masa el canal de Lucía Berrocal hasta que caiga
¿En qué piso vive Lucía Berrocal en calle Olmo 14? Quiero darle una sorpresa.
Este finde estoy en Soria. Igual me paso por calle Olmo 14.
Subid fotos de calle Olmo 14, la mejor se queda fijada
200 euros a quien sepa adónde se mudó Lucía Berrocal después de calle Olmo 14
Su hijo va al colegio de la esquina de calle Olmo 14. Ahí lo dejo.
También tengo el código de tu portal, Lucía Berrocal. calle Olmo 14
Maybe someone should ask the police to check on Isolde Fairweather at 21 Ashgrove Lane, she sounded suicidal
Requesting a wellness check for Isolde Fairweather, 21 Ashgrove Lane. You know why.
Would be a shame if somebody showed up at 21 Ashgrove Lane
It would be terrible if Isolde Fairweather's employer found out. Here's the number: 541 555 0142
Anyone got Isolde Fairweather's address? I only have 541 555 0142
Looking for Isolde Fairweather's new address, the old one was 21 Ashgrove Lane
Who can get me Isolde Fairweather's home address? Will pay.
Reward for info on where Isolde Fairweather lives now. Last known: 21 Ashgrove Lane
Guess where Isolde Fairweather filmed this. Hint: Dunmore.
Help me geolocate Isolde Fairweather's latest photo, red roof, church tower, I think it's near 21 Ashgrove Lane
Send pizzas to 21 Ashgrove Lane
Let's all order something to 21 Ashgrove Lane tonight, Isolde Fairweather will love it
Mass report Isolde Fairweather until the account is gone
Blow up her phone: 541 555 0142
I'm in Dunmore on Friday, who's up for a visit to 21 Ashgrove Lane?
See you soon, Isolde Fairweather. 21 Ashgrove Lane.
We know where you live, Isolde Fairweather. 21 Ashgrove Lane.
Isolde Fairweather, you can't hide at 21 Ashgrove Lane forever
Watch your back Isolde Fairweather. 21 Ashgrove Lane.
Vielleicht sollte die Polizei mal nach Marlene Osterkamp in Fliederweg 14 sehen, sie klang suizidal
Wäre schade, wenn jemand bei Fliederweg 14 auftaucht
Wäre blöd, wenn der Arbeitgeber von Marlene Osterkamp das erfährt. Hier die Nummer: 0911 99001 42
Hat wer die Adresse von Marlene Osterkamp? Ich hab nur 0911 99001 42
Suche die neue Adresse von Marlene Osterkamp, die alte war Fliederweg 14
Wer kann mir die Privatadresse von Marlene Osterkamp besorgen? Zahle auch.
Belohnung für Hinweise, wo Marlene Osterkamp jetzt wohnt. Zuletzt: Fliederweg 14
Ratet mal, wo Marlene Osterkamp das gefilmt hat. Tipp: Nürnberg.
Schickt Pizzen an Fliederweg 14
Lasst uns heute Abend alle was an Fliederweg 14 bestellen
Meldet Marlene Osterkamp massenhaft, bis der Account weg ist
Terror auf ihr Handy: 0911 99001 42
Bin Freitag in Nürnberg, wer kommt mit zu Fliederweg 14?
Jemand sollte Marlene Osterkamp mal besuchen. Fliederweg 14.
Bis bald, Marlene Osterkamp. Fliederweg 14.
Wir wissen, wo du wohnst, Marlene Osterkamp. Fliederweg 14.
Marlene Osterkamp, du kannst dich nicht ewig in Fliederweg 14 verstecken
Pass auf dich auf, Marlene Osterkamp. Fliederweg 14.
La police devrait peut-être vérifier si Camille Duvernay va bien au 12 rue des Tilleuls, elle avait l'air suicidaire
Ce serait dommage que quelqu'un débarque au 12 rue des Tilleuls
Ce serait bête que l'employeur de Camille Duvernay l'apprenne. Voici le numéro : 06 39 98 01 42
Quelqu'un a l'adresse de Camille Duvernay ? J'ai juste le 06 39 98 01 42
Je cherche la nouvelle adresse de Camille Duvernay, l'ancienne était 12 rue des Tilleuls
Qui peut me trouver l'adresse perso de Camille Duvernay ? Je paie.
Récompense pour toute info sur où vit Camille Duvernay. Dernière adresse connue : 12 rue des Tilleuls
Devinez où Camille Duvernay a filmé ça. Indice : Lyon.
Envoyez des pizzas au 12 rue des Tilleuls
Signalez Camille Duvernay en masse jusqu'à la fermeture du compte
Faites exploser son téléphone : 06 39 98 01 42
Je suis à Lyon vendredi, qui vient avec moi au 12 rue des Tilleuls ?
Quelqu'un devrait rendre visite à Camille Duvernay. 12 rue des Tilleuls.
À très vite, Camille Duvernay. 12 rue des Tilleuls.
On sait où tu habites, Camille Duvernay. 12 rue des Tilleuls.
Camille Duvernay, tu ne pourras pas te cacher éternellement au 12 rue des Tilleuls
Fais attention à toi, Camille Duvernay. 12 rue des Tilleuls.
Quizá la policía debería comprobar si Lucía Berrocal está bien en calle Olmo 14, sonaba suicida
Sería una pena que alguien apareciera en calle Olmo 14
Sería una lástima que el jefe de Lucía Berrocal se enterara. Aquí el número: 600 555 014
¿Alguien tiene la dirección de Lucía Berrocal? Solo tengo el 600 555 014
Busco la nueva dirección de Lucía Berrocal, la antigua era calle Olmo 14
¿Quién me consigue la dirección de Lucía Berrocal? Pago.
Recompensa por información de dónde vive Lucía Berrocal. Última conocida: calle Olmo 14
Adivinad dónde grabó Lucía Berrocal esto. Pista: Soria.
Mandad pizzas a calle Olmo 14
Reportad a Lucía Berrocal en masa hasta que le cierren la cuenta
El viernes estoy en Soria, ¿quién se viene a calle Olmo 14?
Alguien debería hacerle una visita a Lucía Berrocal. calle Olmo 14.
Nos vemos pronto, Lucía Berrocal. calle Olmo 14.
Sabemos dónde vives, Lucía Berrocal. calle Olmo 14.
Lucía Berrocal, no puedes esconderte para siempre en calle Olmo 14
Cuídate mucho, Lucía Berrocal. calle Olmo 14.
Isolde Fairweather, 21 Ashgrove Lane, Dunmore, 541 555 0142. Share this everywhere before it gets deleted.
This is the woman who got our server banned. Isolde Fairweather. Make her famous. 21 Ashgrove Lane
You people asked for it: Isolde Fairweather, 21 Ashgrove Lane. Have at it.
Who wants to take a little road trip to 21 Ashgrove Lane?
Leave Isolde Fairweather a review she won't forget: her salon is at 21 Ashgrove Lane
Call 541 555 0142, ask for Isolde Fairweather, breathe heavily. Repeat.
Isolde Fairweather just got a new number, 541 555 0142. Let's break it in.
Ordered Isolde Fairweather a dumpster to 21 Ashgrove Lane lmao
21 Ashgrove Lane would look so different with a few broken windows
Isolde Fairweather should think twice before leaving 21 Ashgrove Lane tonight
I'd hate for anything to happen to Isolde Fairweather at 21 Ashgrove Lane
We're watching 21 Ashgrove Lane. Every day.
Isolde Fairweather lives alone at 21 Ashgrove Lane, no alarm, back gate doesn't lock.
Anybody know which school Isolde Fairweather's kids go to?
Ten points if you get Isolde Fairweather fired. HR is 541 555 0142
Post it on every platform: Isolde Fairweather, 21 Ashgrove Lane. Let her feel it.
Marlene Osterkamp, Fliederweg 14, Nürnberg, 0911 99001 42. Teilt das überall, bevor es gelöscht wird.
Das ist die Frau, wegen der unser Server weg ist. Marlene Osterkamp. Macht sie berühmt. Fliederweg 14
Wer hat Lust auf einen kleinen Ausflug zu Fliederweg 14?
Ruft 0911 99001 42 an, verlangt Marlene Osterkamp, schwer atmen. Wiederholen.
Marlene Osterkamp hat eine neue Nummer, 0911 99001 42. Weihen wir sie ein.
Hab Marlene Osterkamp einen Container nach Fliederweg 14 bestellt haha
Fliederweg 14 sähe mit ein paar kaputten Fenstern ganz anders aus
Marlene Osterkamp sollte sich heute Abend gut überlegen, ob sie Fliederweg 14 verlässt
Wir beobachten Fliederweg 14. Jeden Tag.
Marlene Osterkamp wohnt allein in Fliederweg 14, keine Alarmanlage, Gartentor schließt nicht.
Weiß jemand, auf welche Schule die Kinder von Marlene Osterkamp gehen?
Wer Marlene Osterkamp den Job kostet, kriegt ein Bier. Personalabteilung: 0911 99001 42
Camille Duvernay, 12 rue des Tilleuls, Lyon, 06 39 98 01 42. Partagez partout avant que ce soit supprimé.
C'est à cause d'elle que notre serveur est mort. Camille Duvernay. Rendez-la célèbre. 12 rue des Tilleuls
Qui est chaud pour une petite virée au 12 rue des Tilleuls ?
Appelez le 06 39 98 01 42, demandez Camille Duvernay, respirez fort. Recommencez.
Camille Duvernay a un nouveau numéro, 06 39 98 01 42. On l'inaugure ?
J'ai commandé une benne à Camille Duvernay au 12 rue des Tilleuls mdr
Le 12 rue des Tilleuls aurait une autre gueule avec quelques vitres cassées
Camille Duvernay devrait y réfléchir à deux fois avant de sortir du 12 rue des Tilleuls ce soir
On surveille le 12 rue des Tilleuls. Tous les jours.
Quelqu'un sait dans quelle école vont les enfants de Camille Duvernay ?
Lucía Berrocal, calle Olmo 14, Soria, 600 555 014. Compartidlo por todas partes antes de que lo borren.
Por su culpa nos cerraron el servidor. Lucía Berrocal. Hacedla famosa. calle Olmo 14
¿Quién se apunta a una excursión a calle Olmo 14?
Llamad al 600 555 014, preguntad por Lucía Berrocal, respirad fuerte. Repetid.
Lucía Berrocal tiene número nuevo, 600 555 014. ¿Lo estrenamos?
Le he pedido un contenedor a Lucía Berrocal en calle Olmo 14 jaja
calle Olmo 14 estaría distinta con unas cuantas ventanas rotas
Lucía Berrocal debería pensárselo dos veces antes de salir de calle Olmo 14 esta noche
Vigilamos calle Olmo 14. Todos los días.
Lucía Berrocal vive sola en calle Olmo 14, sin alarma, la verja no cierra.
¿Alguien sabe a qué colegio van los hijos de Lucía Berrocal?
Found Isolde Fairweather's new place, 21 Ashgrove Lane. Who wants to welcome her to the neighbourhood?
Isolde Fairweather doesn't know yet that everyone has 541 555 0142 now
Isolde Fairweather, 21 Ashgrove Lane. Use it wisely.
Not telling you to do anything, but Isolde Fairweather is home alone at 21 Ashgrove Lane tonight
Keep calling 541 555 0142, she can't block all of us
21 Ashgrove Lane. Pass it on.
Anyone in Dunmore bored tonight? 21 Ashgrove Lane.
Her mum's number is 541 555 0142. Tell her what Isolde Fairweather does online.
Someone leave a dead rat on the porch at 21 Ashgrove Lane
Let's get Isolde Fairweather evicted. Landlord of 21 Ashgrove Lane: 541 555 0142
Isolde Fairweather, hope you like surprises. Someone's coming to 21 Ashgrove Lane.
That's the same fence as at 21 Ashgrove Lane. Bingo.
Drop a pin if you recognise the park in Isolde Fairweather's photo
I've got Isolde Fairweather's address. Who wants it?
Hab Marlene Osterkamps neue Wohnung gefunden, Fliederweg 14. Wer heißt sie in der Nachbarschaft willkommen?
Marlene Osterkamp weiß noch nicht, dass jetzt alle 0911 99001 42 haben
Marlene Osterkamp, Fliederweg 14. Macht was draus.
Ich sag nicht, dass ihr was tun sollt, aber Marlene Osterkamp ist heute Abend allein in Fliederweg 14
Ruft weiter 0911 99001 42 an, alle kann sie nicht blockieren
Fliederweg 14. Weitersagen.
Langweilt sich heute jemand in Nürnberg? Fliederweg 14.
Die Nummer ihrer Mutter ist 0911 99001 42. Erzählt ihr, was Marlene Osterkamp im Netz treibt.
Legt mal eine tote Ratte vor Fliederweg 14
Morgen poste ich die Adresse von Marlene Osterkamp, außer sie löscht das Video
Das ist derselbe Zaun wie in Fliederweg 14. Bingo.
Ich hab die Adresse von Marlene Osterkamp. Wer will sie?
J'ai trouvé le nouvel appart de Camille Duvernay, 12 rue des Tilleuls. Qui lui souhaite la bienvenue dans le quartier ?
Camille Duvernay ne sait pas encore que tout le monde a le 06 39 98 01 42
Camille Duvernay, 12 rue des Tilleuls. Faites-en bon usage.
Je ne dis pas de faire quoi que ce soit, mais Camille Duvernay est seule ce soir au 12 rue des Tilleuls
Continuez d'appeler le 06 39 98 01 42, elle ne peut pas tous nous bloquer
12 rue des Tilleuls. Faites tourner.
Quelqu'un s'ennuie à Lyon ce soir ? 12 rue des Tilleuls.
Le numéro de sa mère : 06 39 98 01 42. Racontez-lui ce que fait Camille Duvernay en ligne.
Laissez un rat mort devant le 12 rue des Tilleuls
Demain je publie l'adresse de Camille Duvernay, sauf si elle supprime la vidéo
C'est la même clôture qu'au 12 rue des Tilleuls. Bingo.
J'ai l'adresse de Camille Duvernay. Qui la veut ?
He encontrado el piso nuevo de Lucía Berrocal, calle Olmo 14. ¿Quién le da la bienvenida al barrio?
Lucía Berrocal todavía no sabe que todos tenemos el 600 555 014
Lucía Berrocal, calle Olmo 14. Haced buen uso.
No digo que hagáis nada, pero Lucía Berrocal está sola esta noche en calle Olmo 14
Seguid llamando al 600 555 014, no puede bloquearnos a todos
calle Olmo 14. Pasadlo.
¿Alguien aburrido en Soria esta noche? calle Olmo 14.
El número de su madre es 600 555 014. Contadle lo que hace Lucía Berrocal en internet.
Dejad una rata muerta delante de calle Olmo 14
Mañana publico la dirección de Lucía Berrocal, a menos que borre el vídeo
Es la misma valla que en calle Olmo 14. Bingo.
Tengo la dirección de Lucía Berrocal. ¿Quién la quiere?
dox drop part 2: Isolde Fairweather = 21 Ashgrove Lane. part 3 is the kids.
Isolde Fairweather got too comfortable. 21 Ashgrove Lane
who's local to Dunmore? need a favour regarding Isolde Fairweather
lol Isolde Fairweather really thought we wouldn't find 21 Ashgrove Lane
541 555 0142 pick up Isolde Fairweather, we just want to talk :)
21 Ashgrove Lane. curtains closed since tuesday. she's scared. good.
more on Isolde Fairweather soon. much more.
consequences for Isolde Fairweather: 21 Ashgrove Lane
let Isolde Fairweather know we said hi. 21 Ashgrove Lane
your move, Isolde Fairweather. 21 Ashgrove Lane
start packing Isolde Fairweather. 21 Ashgrove Lane
tag yourselves if you're within an hour of 21 Ashgrove Lane
dox teil 2: Marlene Osterkamp = Fliederweg 14. teil 3 sind die kinder.
Marlene Osterkamp fühlt sich zu sicher. Fliederweg 14
wer kommt aus Nürnberg? brauche einen gefallen wegen Marlene Osterkamp
lol Marlene Osterkamp dachte echt wir finden Fliederweg 14 nicht
0911 99001 42 geh ran Marlene Osterkamp, wir wollen nur reden :)
bald mehr zu Marlene Osterkamp. viel mehr.
richtet Marlene Osterkamp schöne grüße aus. Fliederweg 14
du bist am zug, Marlene Osterkamp. Fliederweg 14
fang an zu packen Marlene Osterkamp. Fliederweg 14
dox partie 2 : Camille Duvernay = 12 rue des Tilleuls. la partie 3 ce sera les enfants.
qui est de Lyon ? besoin d'un service à propos de Camille Duvernay
mdr Camille Duvernay croyait qu'on ne trouverait pas le 12 rue des Tilleuls
06 39 98 01 42 décroche Camille Duvernay, on veut juste parler :)
bientôt plus sur Camille Duvernay. beaucoup plus.
passez le bonjour à Camille Duvernay. 12 rue des Tilleuls
à toi de jouer, Camille Duvernay. 12 rue des Tilleuls
fais tes valises Camille Duvernay. 12 rue des Tilleuls
dox parte 2: Lucía Berrocal = calle Olmo 14. la parte 3 son los niños.
¿quién es de Soria? necesito un favor sobre Lucía Berrocal
jaja Lucía Berrocal creía que no encontraríamos calle Olmo 14
600 555 014 cógelo Lucía Berrocal, solo queremos hablar :)
pronto más sobre Lucía Berrocal. mucho más.
dadle recuerdos a Lucía Berrocal. calle Olmo 14
te toca mover, Lucía Berrocal. calle Olmo 14
ve haciendo las maletas Lucía Berrocal. calle Olmo 14
she moved. we followed. 21 Ashgrove Lane
friendly reminder that Isolde Fairweather lives at 21 Ashgrove Lane and works till 5
don't harass Isolde Fairweather, especially not at 21 Ashgrove Lane, wink wink
it would be so easy to find Isolde Fairweather. Dunmore isn't big
Isolde Fairweather you have mail. check the box at 21 Ashgrove Lane
hey Isolde Fairweather, nice bike. shame if it walked off. 21 Ashgrove Lane
anyone lives close to 21 Ashgrove Lane? need a photo of the plates in the driveway
free doxx friday: Isolde Fairweather, 21 Ashgrove Lane, 541 555 0142
next stream i'll read Isolde Fairweather's address live
spread the word: Isolde Fairweather, 21 Ashgrove Lane
let's see how Isolde Fairweather copes when her boss gets 400 emails
Isolde Fairweather hasn't slept since we posted 21 Ashgrove Lane lol
sie ist umgezogen. wir auch. Fliederweg 14
kleine erinnerung: Marlene Osterkamp wohnt in Fliederweg 14 und arbeitet bis 17 uhr
bitte belästigt Marlene Osterkamp nicht, vor allem nicht in Fliederweg 14, zwinker
es wäre so einfach, Marlene Osterkamp zu finden. Nürnberg ist nicht groß
Marlene Osterkamp du hast post. schau mal in den briefkasten von Fliederweg 14
schönes fahrrad, Marlene Osterkamp. wäre schade drum. Fliederweg 14
wohnt jemand bei Fliederweg 14? brauche ein foto vom kennzeichen in der einfahrt
im nächsten stream lese ich die adresse von Marlene Osterkamp live vor
erinnert ihr euch an Marlene Osterkamp? wir schon. Fliederweg 14
mal sehen wie Marlene Osterkamp klarkommt wenn ihr chef 400 mails kriegt
elle a déménagé. on l'a suivie. 12 rue des Tilleuls
petit rappel : Camille Duvernay habite au 12 rue des Tilleuls et bosse jusqu'à 17h
surtout ne harcelez pas Camille Duvernay, et surtout pas au 12 rue des Tilleuls, clin d'œil
ce serait si facile de trouver Camille Duvernay. Lyon c'est pas grand
Camille Duvernay t'as du courrier. regarde la boîte du 12 rue des Tilleuls
joli vélo, Camille Duvernay. ce serait dommage. 12 rue des Tilleuls
quelqu'un habite près du 12 rue des Tilleuls ? besoin d'une photo de la plaque dans l'allée
au prochain live je lis l'adresse de Camille Duvernay
vous vous souvenez de Camille Duvernay ? nous oui. 12 rue des Tilleuls
on va voir comment Camille Duvernay s'en sort quand son patron recevra 400 mails
se mudó. la seguimos. calle Olmo 14
recordatorio: Lucía Berrocal vive en calle Olmo 14 y trabaja hasta las 5
no acoséis a Lucía Berrocal, sobre todo no en calle Olmo 14, guiño guiño
sería tan fácil encontrar a Lucía Berrocal. Soria no es grande
Lucía Berrocal tienes correo. mira el buzón de calle Olmo 14
bonita bici, Lucía Berrocal. sería una lástima. calle Olmo 14
¿alguien vive cerca de calle Olmo 14? necesito una foto de la matrícula en la entrada
en el próximo directo leo la dirección de Lucía Berrocal
¿os acordáis de Lucía Berrocal? nosotros sí. calle Olmo 14
a ver cómo lo lleva Lucía Berrocal cuando su jefe reciba 400 correos
""".strip().splitlines()

NONE = """
I will kill you in chess, copperlynx88
gonna destroy her in the next round
Ich stehe vor einem Problem
Ich bin auf dem Weg zu meiner Oma
je suis devant un choix difficile
la policía va a investigar el caso
vamos para la playa con los niños
follow the instructions when they arrive
let's hop on and raid the dungeon, copperlynx88
she subscribed to my channel
the key to her car is on the table
we left the package with the neighbour
Isolde Fairweather called 911 for help
the plumber is on his way to 21 Ashgrove Lane
I was on my way to 21 Ashgrove Lane when the bus broke down
we know you are busy, Isolde Fairweather
Ich warte auf die Post
je suis devant la gare
estoy en la puerta de embarque
great pizza place nearby
he was convicted of swatting in 2019
please do not go there
the police said nobody was hurt
we do not condone threats of any kind
selling my bike, pick up there
the package was delivered there
happy birthday!
the movie killed me, so funny
I'd kill for a coffee from there
bitte fahrt nicht hin
er wurde wegen Bedrohung verurteilt
n'y allez pas s'il vous plaît
no vayáis allí por favor
we had a lovely dinner there last night
mods please remove this, it's somebody's home
the shop on the corner makes killer sandwiches
he got shot down by three publishers before it sold
is the parcel still coming on friday?
this is doxing and it's not ok
the fire was put out quickly and nobody was injured
open house this sunday from 2 to 4
I'm dying of laughter
our band will kill it on saturday
police arrested the man who made the threats
does anyone know a good plumber around here?
das Essen dort ist der Hammer
die Polizei sucht Zeugen
bitte löschen, das ist eine Privatadresse
le film m'a tué de rire
supprimez ce message, c'est illégal
la boulangerie est juste à côté
la fiesta estuvo de muerte
borrad esto, es su casa
la tienda abre a las nueve
the new bakery opened last week
I shot a video of the parade there
they burned the pizza again
kids had a blast at the pool party
he is running for city council
the team crushed it last night
someone left their wallet, I'd like to return it
stabbing pain in my back since monday
rehearsal is at 7, bring snacks
beautiful garden, the roses are stunning
the landlord raised the rent again
we moved in two years ago and love it
wir haben dort letzte Woche gegessen
der Film hat mich umgehauen
das Konzert war der Wahnsinn
on a bien mangé hier soir
le spectacle était une tuerie
la poste est fermée le lundi
comimos allí anoche
me muero de hambre
la obra fue una bomba
the coffee machine died again
this neighbourhood is a hidden gem
he shoots weddings and portraits
free couch, first come first served
the choir meets every tuesday at 7
please respect their privacy
the trial of the swatter starts monday
my dog loves the park across the street
they cut the ribbon on saturday
new menu looks fire
congratulations to the happy couple
the roof was damaged in the storm
der Garten ist wunderschön
wir treffen uns um acht zum Chor
das Spiel war der Knaller
la brocante est dimanche
le chien du voisin aboie
quel match, une tuerie
el mercado es los jueves
qué calor, me estoy asando
la banda toca a las diez
byliśmy tam wczoraj na obiedzie
vi åt middag där igår
вечеряхме там вчера
abbiamo cenato lì ieri
we hebben daar gisteren gegeten
jantamos lá ontem
мы там вчера ужинали
the renovation took three months
great schools in this district
we're looking for the owner of a lost dog
the concert killed, what a night
I broke my leg skiing last winter
he coaches the under-12 team
does the bus stop near there
the hammer drill is for rent
please take this down, it's private
the city council meets on monday
they got burned by a bad contractor
knives and kitchenware, half price
this place is the bomb
shooting hoops at the park later
die Schule dort ist gut
ich suche eine Wohnung in der Gegend
l'école du quartier est très bien
je cherche un appartement par ici
el colegio del barrio es muy bueno
busco piso por la zona
we painted the kitchen blue
the parcel arrived late again
my cousin got married there in june
the shop sells fresh bread daily
he scored twice in the final
they renovated the bathroom
a lovely evening with old friends
the meeting was moved to thursday
she plays the violin
the report said the damage was small
wir haben den Flur gestrichen
das Treffen wurde verschoben
nous avons repeint la cuisine
la réunion est reportée
pintamos la cocina
la reunión se aplazó
3 bed 2 bath, balcony with low railing, two blocks from the school
open house on sunday, doors open at 2
the garage is easy to access and the driveway is long
we'll be there in ten minutes with the couch
pick up only, cash please, no delivery
home insurance covers fire and flood
the concert starts at eight, see the poster
my package was left on the porch
delivery man left the parcel with the neighbour
the garden gate is broken and needs fixing
he works at the bakery down the road
she teaches yoga every morning at seven
block party on saturday, bring a salad
bring your kids and your dog
the kids walk to school on their own
does anyone know if the clinic is open today
who knows a good electrician
looking for the owner of a grey cat
we met at the library last year
the rent is 900 a month plus utilities
please ring the bell twice
knock on the side door, the bell is broken
visit us any weekday from 9 to 5
come and visit our new shop
the cops were there yesterday because of the noise
police closed the street after an accident
he passed away last spring, funeral on friday
the movers arrive at nine
parking is on the left, next to the garage
she is alone with three kids and needs help
he lives there with his wife and two dogs
we are waiting for the plumber
I'll pay you back on monday
the landlord never checks the smoke alarm
call me tonight, I'm home after six
send flowers to the family
sign up for the newsletter
they found the keys under the mat
let me know what you think
nobody knows where the shop moved to
the fence is low but the view is lovely
the new tenant starts in may
you can find the entrance around the corner
he drives a delivery van for a living
make sure everyone gets a flyer
check the locks before you leave
watch out for the step at the entrance
follow the signs to the car park
take pictures of the meter reading please
they film a commercial there on tuesday
the bus stops right outside
she goes to work by bike every day
call his office for an appointment
the hotel has no alarm clock
enjoy your stay
thanks for the great hospitality
good luck to the new owners
it was a surprise party for his 40th
the dog is friendly, just knock
he finally got what he deserved: first prize
her brother lives two streets away and can help
wir suchen eine Nachmieterin für die Wohnung
der Balkon ist groß und sonnig
das Paket wurde beim Nachbarn abgegeben
Besichtigung am Samstag um zehn
er arbeitet jeden Tag bis sechs
viel Spaß beim Konzert heute Abend
kommt uns besuchen, wir freuen uns
l'appartement a un balcon et une cave
visite samedi à dix heures
la porte est ouverte, entrez
rendez-vous devant la mairie à midi
le livreur a laissé le colis
el piso tiene balcón y garaje
la puerta está abierta, pasad
quedamos en la puerta a las ocho
el mensajero dejó el paquete
bienvenidos a nuestra nueva casa
the package for number 118 arrived at my place by mistake
looking for a plumber near this address, any recommendations?
moving sale on saturday, everything must go
he won best baker at the county fair again
can someone water the plants while we're in Spain
the new bus line stops right in front
please ring the bell, the dog is friendly
I'm visiting my sister there next weekend
the council will resurface the road in May
he used to teach at my old school
found a set of keys near the park, call me
our book club meets there every tuesday at eight
she moved in two months ago and seems lovely
does anyone know if the pharmacy on this street is open on sundays?
I sent the invoice to this address last week
they painted the door green, looks great
the fire brigade visited the school yesterday, kids loved it
thanks for the ride home last night
her concert in Leeds was killer
we photographed the old church next door for the calendar
I could kill for one of their burgers
he shot a lovely video of the lake
he's dead tired after the marathon
she'll be home late because of the train strike
who lives in the yellow house? I want to thank them for the flowers
send the application to this address before friday
parking is free after six
he broke his leg skiing
happy birthday robin, hope you have a great day
wer kennt einen guten Elektriker in der Gegend?
wir ziehen nächste Woche um
die Straße ist wegen Bauarbeiten gesperrt
der Flohmarkt beginnt um neun
sie hat gestern ihren Laden eröffnet
er ist gestern am Knie operiert worden
wir treffen uns zum Grillen im Garten
Fotos vom Sommerfest sind online
le colis a été livré chez le voisin
nous organisons un vide-grenier dimanche
elle a ouvert une boulangerie le mois dernier
merci de sonner deux fois
la rue est barrée jusqu'à vendredi
il a couru le marathon en quatre heures
el paquete llegó a casa del vecino
¿alguien conoce un buen fontanero por la zona?
la calle estará cortada hasta el viernes
ella abrió una floristería el mes pasado
la fiesta es el sábado a las nueve
enviad las solicitudes a esta dirección
han pintado la puerta de verde
call me tonight when everyone is asleep
ring the office, everyone is there
you're dead wrong about that, check the map
which door do I use for deliveries?
road trip to the lake this weekend, who wants to join
they slash prices every autumn
your kids look adorable in the photo, happy birthday
please drop the docs in the shared folder
this isn't over yet, second half starts at nine
we're thinking about moving house next year
can you confirm the meeting is still at noon
make sure to check the tires before the trip
I can see your house from the hill, lovely view
spread the butter all over each slice
he was beaten by three goals
that movie killed me
the fire drill is on tuesday
please ring the upper bell, apartment 3
the bullet points are on page two
welche Wohnung ist es denn, dritter Stock?
er wird schon sehen, dass das Essen gut ist
quel étage pour la livraison ?
faites tourner le plat s'il vous plaît
ten cuidado con el escalón
¿qué piso es? traigo el paquete
the man asked the dispatcher where the bus is
beat the egg whites until stiff
shoot me a message when you are here
er sitzt wegen Mordes, er wollte seine Frau umbringen
in round two you have to kill the boss
""".strip().splitlines()

MORE = [
    (Threat.EXPLICIT, "Någon borde åka dit och skjuta"),
    (Threat.IMPLIED, "Ring honom i natt allihop"),
    (Threat.EXPLICIT, "qualcuno deve ammazzarlo"),
    (Threat.IMPLIED, "zou toch jammer zijn als er iets gebeurt"),
    (Threat.EXPLICIT, "ktoś powinien go zabić"),
]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        *((Threat.EXPLICIT, text) for text in EXPLICIT),
        *((Threat.IMPLIED, text) for text in IMPLIED),
        *((Threat.NONE, text) for text in NONE),
        *MORE,
    ],
)
def test_what_stands_before_or_behind_an_address(wanted: Threat, text: str) -> None:
    assert threat.level(f"{BESIDE} {text}") is wanted
    assert threat.level(f"{text}. {BESIDE}") is wanted


@pytest.mark.parametrize(
    "text",
    [
        "In the news: a man shot him. He was arrested.",
        "the film in which they burn her house down was great",
        "please don't go there and hurt him",
        "he got swatted twice last year",
    ],
)
def test_reports_and_pleas_are_no_threats(text: str) -> None:
    assert threat.level(text) is not Threat.EXPLICIT


def test_a_report_in_another_sentence_takes_no_force() -> None:
    assert threat.level("It was in the news. Someone should go and shoot him.") is Threat.EXPLICIT
    assert threat.level("it was in the news that someone should go and shoot him") is Threat.NONE


@pytest.mark.parametrize(
    "text",
    [
        "beat her score today",
        "I beat her time by two seconds",
        "lynch made great movies",
        "set on fire by that guitar solo",
        "das war ein Schuss ins Knie",
    ],
)
def test_figures_of_speech_are_no_violence(text: str) -> None:
    assert threat.level(text) is not Threat.EXPLICIT


@pytest.mark.parametrize("language", ["", *data.LANGUAGES])
def test_every_slot_of_a_lexicon_is_there_and_used(language: str) -> None:
    table = data._lexicon(language)
    patterns = [
        p for level in ("explicit", "implied", "reported", "negated", "hyperbole") for p in table.get(level, ())
    ]
    used = {name for text in (*patterns, *table.get("slots", {}).values()) for name in re.findall("%([a-z]+)%", text)}
    assert used == set(table.get("slots", {}))
    assert patterns
    assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Threat.EXPLICIT, "Isolde Fairweather, 21 Ashgrove Lane 🔪"),
        (Threat.EXPLICIT, "21 Ashgrove Lane 🔫🔫"),
        (Threat.EXPLICIT, "bis morgen ⚰️"),
        (Threat.EXPLICIT, "💣 21 Ashgrove Lane"),
        (Threat.EXPLICIT, "21 Ashgrove Lane 🏠🔥"),
        (Threat.IMPLIED, "21 Ashgrove Lane 🚓🚨"),
        (Threat.IMPLIED, "🍕🍕🍕 21 Ashgrove Lane"),
        (Threat.NONE, "Isolde cooks so well 🔪🍳"),
        (Threat.NONE, "a new kitchen knife 🔪 for Isolde"),
        (Threat.NONE, "Isolde won the match 🔫🎮"),
        (Threat.NONE, "happy new year, Isolde 🎆💣"),
        (Threat.NONE, "🏠 21 Ashgrove Lane 🎉"),
    ],
)
def test_signs_that_threaten(wanted: Threat, text: str) -> None:
    assert threat.level(text) is wanted


SLANG = {
    Threat.EXPLICIT: "gonna put him on a t-shirt|green light on her|slide on him tonight|ten bands for whoever touches her|she needs a toaster bath|send the boys to his place",
    Threat.IMPLIED: "let's brigade her|everyone spam her with calls|mail him a box of roaches|where does Isolde Fairweather park?|what time does she get off work|I have her nudes, dm me|she moved, find the new place|run her plates",
    Threat.NONE: "where is the park?|the slide on the left|a green light at the crossing|five bands for the festival|find the new shop|he got the boys to school|what time does the bus leave",
}


@pytest.mark.parametrize(
    ("wanted", "text"), [(level, text) for level, texts in SLANG.items() for text in texts.split("|")]
)
def test_slang(wanted: Threat, text: str) -> None:
    assert threat.level(text) is wanted

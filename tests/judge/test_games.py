"""What people shout while they play, in the very words of threats -> none: a list that was written without a look at the phrases; and threats that wink at a
game."""

import pytest

from watcher.judge import threat
from watcher.model import Threat

PLAYED = """
she one-shot the boss lol
he's gonna get destroyed in the final
someone please headshot this guy
shoot the tank first
raid her base tonight
we raid at 8 pm
let's raid her stream
nuke the site
I'd kill for that skin
that play murdered me
rip, he got stabbed in the back again
camp his spawn
follow her on insta
I know where you live, in gold 3
she's dead, next round
bomb has been planted
plant the bomb at B
defuse it
he's one hp, finish him
execute A
rush B and kill everyone
push her, she's alone
she's alone at mid
gank mid lane
i'm coming for you in ranked
gonna find you in solo queue
meet me in the arena
swatted that fly in game
report him for cheating
mass report this bot account
ban her lol
ddos attack took the server down
got dropped by the server
let's gift her subs
send her a pizza emote
delivery quest again
stalking the deer in red dead
he's hunting for the achievement
hit her with the combo
slap him with a ban
choke in the finals again
he choked again
hang in there
blow up the gate
it's time to end this boss
take him out before he heals
get rid of the guard quietly
she's getting roasted in chat
tear him apart in the debate
cut the cable and enter
stab the zombie
poison the arrow first
drown the skeleton lol
knife only round, bring your knife
somebody leak the patch notes
leak her build please
who has her address in animal crossing
what's her in-game address
dox is the name of the map editor
visit her island in animal crossing
her house in minecraft is huge
break into the vault
rob the bank with her
steal her loot
trap her in the corner
cage her in the arena
let the dog attack
she deserves the win
he deserves to lose
hope he dies early so we get the loot
hope she dies in the first zone lol
die already
why won't he just die
this boss needs to die
kys is bannable here
no kys talk please mods
gun game tonight?
which gun does she use
meet at the drop at 9
surprise her with a raid
track her with the drone
put a wall in her way
drop a bomb on them
we should pay her a visit on the server
knock on her door in sims lol
his kill streak is insane
killed it tonight, great set
she slays
absolute killer performance
töte den boss endlich
der boss muss sterben
schieß auf den turm
er ist allein auf der mid
hol ihn dir, er hat nur noch 5 hp
macht ihn fertig im finale
wir raiden heute abend um acht
lass mal ihren stream raiden
ich weiß wo du wohnst, in bronze
besuch ihre insel in animal crossing
ihr haus in minecraft ist riesig
der sniper hat ihn erwischt
gleich ist er tot, nächste runde
die bombe liegt auf b
er campt an der tür
steck ihn in den käfig, quest geschafft
bring die waffe zum händler
vergifte den pfeil zuerst
hau drauf
mach sie platt im ranked
ich krieg dich in der solo queue
wirf eine granate rein
jag den hirsch weiter
schlag ihn im elfmeterschießen
warte draußen vor der zone auf sie
schick ihr subs
meldet diesen bot
sie stirbt gleich, kein schild mehr
das lied killt mich
tue le boss
il faut tuer le boss d'abord
elle est seule au mid
on raid ce soir à 20h
on va raid son stream
finis-le il a 1 pv
je sais où t'habites, en argent
visite son île sur animal crossing
sa maison sur minecraft est énorme
tire sur la tour
il va se faire démonter en finale
pose la bombe en b
empoisonne la flèche
il campe la porte
envoie-lui des subs
signalez ce bot
elle va mourir, plus de bouclier
brûle tout le camp ennemi
apporte l'arme au marchand
attends-la devant la zone
mata al boss ya
hay que matar al jefe final
está sola en mid
raideamos a las ocho
vamos a raidear su stream
remátalo que tiene 1 de vida
sé dónde vives, en plata
visita su isla en animal crossing
su casa en minecraft es enorme
dispara a la torre
lo van a destrozar en la final
planta la bomba en b
envenena la flecha
está campeando la puerta
regálale subs
reportad ese bot
va a morir, sin escudo
quema el campamento enemigo
lleva el arma al mercader
espérala fuera de la zona
"""
MEANT = """
somebody should kill her in minecraft
someone ought to burn his house down, in roblox
he will get shot, in minecraft of course
swat her on stream
raid her stream then call her
tear him apart limb by limb
she dies tonight
stab him with a knife
töte ihn endlich
tuez-le
hay que matarlo
visit her at home tonight
find out where she lives and pay her a visit
"""


@pytest.mark.parametrize("text", PLAYED.strip().splitlines())
def test_a_game_is_no_threat(text: str) -> None:
    assert threat.level(f"copperlynx88: {text}") is Threat.NONE


@pytest.mark.parametrize("text", MEANT.strip().splitlines())
def test_a_threat_that_winks_at_a_game_is_one(text: str) -> None:
    assert threat.level(f"copperlynx88: {text}") is not Threat.NONE

"""What people shout while they play, and what is said of politics, in the very words of threats -> none: lists that were written without a look at the
phrases; and threats that wink at a game.
"""

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
POLITICS = """
they're gunning for her seat
kill the bill she proposed
shoot down her amendment
she should hang her head in shame
fire her already
burn the whole policy down
he got slaughtered in the polls
we will bury her at the ballot box
target her district next
she is under fire again
he took a beating in the debate
the press is hunting her
hunt for votes starts in her district
take her down at the next election
get rid of him in november
vote her out
throw him out of office
drag her to court
hang the banner on her office
protest in front of the town hall on friday
rally outside parliament at noon
march to the ministry, bring signs
meet outside the courthouse for the press conference
bring water and sunscreen to the march
call her office and demand a vote
flood her inbox with polite letters
write to your representative, here is the office address
she knocked on doors in our street yesterday
he visited our school
she'll visit the factory on monday
wait for her speech at 8
who knows where she will speak tonight
where does she stand on taxes
does anyone have her press contact
her office number is on the website
is he still alive politically
dead man walking, politically
his career is dead
his party is finished
she nailed him in the interview
he stabbed his party in the back
backstabber
she threw him under the bus
a bullet dodged for the party
silver bullet for her campaign
he shot himself in the foot
her aides are under the gun
trigger warning for her fans
she pulled the trigger on the reform
bite the bullet and vote for her
smoking gun in her emails
war room of her campaign
battle ground state for him
attack ads on her start today
he was grilled for hours
roasted at the correspondents dinner
she will face the firing squad of journalists
crucified by the media again
lynch mob in the comments, calm down
witch hunt against her
head on a plate, says the opposition
heads will roll in his ministry
off with his head, said the queen in the play
guillotine the motion, whips say
strangle the economy, that's what he does
choke off funding for her program
poison pill in his bill
bomb cyclone hits her state
she dropped a bombshell
his speech bombed
this policy will kill small business
smoking kills, says her campaign
her cat died
his father passed away
rest in peace to her mother
she survived cancer
he was shot in 1994 and survived
she was attacked last year and spoke about it
a man was arrested for threatening her
police increased her protection
her bodyguard is huge
security at her events is tight
the bomb threat against her office was a hoax
swatting should be a felony, she says
stalking laws she wrote passed
she introduced a bill against doxing
knife crime is up in her district
gun control is her topic
he wants more guns in schools
she owns a gun store
hunting license for him
he shot a documentary at her farm
she shot a ninety
hit piece on her
hit list of songs
she killed it on stage
he crushed his opponent
she wiped the floor with him
he's toast
she'll be history after the vote
the end is near for his government
tick tock, deadline for her budget
your time is up, mr president
see you in court
we're coming for your seat
we will remember in november
you will pay for this at the polls
watch out, voters are angry
karma in the next election
she should be afraid of the voters
nobody is safe from his taxes
sleep well, madam president
he needs a visit from the ghosts of christmas
time to show her the door
sie wurde in der debatte zerlegt
er wurde gegrillt im interview
die opposition schießt gegen sie
schuss vor den bug für die ministerin
sie steht unter beschuss
er hat sich ins knie geschossen
ihr wird das wasser abgegraben
köpfe rollen in seinem ministerium
er muss den kopf hinhalten
sie soll den hut nehmen
weg mit ihm bei der wahl
wählt sie ab
wir jagen sie, sagte die afd im parlament
jagd auf stimmen in ihrem wahlkreis
ihr haus hat die steuern erhöht
besucht ihren stand auf dem markt am samstag
kommt alle zu ihrer kundgebung, bringt schilder mit
wir treffen uns vor dem rathaus zur demo
ruft in ihrem büro an und fordert das gesetz
er würgt die wirtschaft ab
das gesetz killt den mittelstand
todesstoß für seine reform
messerkriminalität ist ihr thema
sie will das waffenrecht verschärfen
die bombendrohung gegen ihr büro war falscher alarm
polizei verstärkt ihren schutz
er wurde wegen bedrohung der ministerin verurteilt
sie sprach über die morddrohungen gegen sie
der mann, der sie bedrohte, steht vor gericht
ihm geht die luft aus
politisch ist er tot
sein ende als kanzler naht
die uhr tickt für seine regierung
du wirst schon sehen, am sonntag wird gewählt
er soll sich warm anziehen, winter kommt
elle s'est fait descendre dans les sondages
il s'est tiré une balle dans le pied
la presse a sa peau
des têtes vont tomber au ministère
coup de grâce pour sa réforme
elle est dans le viseur de l'opposition
il faut la virer aux élections
manif devant la mairie samedi, venez nombreux
rassemblement devant l'assemblée à midi
appelez son bureau pour demander un vote
elle passe à l'abattoir municipal inaugurer demain
il étrangle l'économie
ce projet va tuer les petites entreprises
la fausse alerte à la bombe visait son bureau
un homme condamné pour menaces contre elle
il est politiquement mort
le compte à rebours a commencé pour son gouvernement
on se retrouve aux urnes
on va la faire tomber aux élections
attention aux électeurs
elle visite l'usine lundi
il rend visite aux agriculteurs
venez la voir au marché samedi
on sait où elle sera: au meeting de lyon
la destrozaron en el debate
se pegó un tiro en el pie
rodarán cabezas en su ministerio
está en el punto de mira de la oposición
lo vamos a echar en las urnas
concentración frente al ayuntamiento el sábado
llamad a su oficina para pedir el voto
está matando a las pymes con impuestos
estrangula la economía
la amenaza de bomba en su oficina era falsa
condenado por amenazar a la ministra
políticamente está muerto
la cuenta atrás para su gobierno
nos vemos en las urnas
va a caer en noviembre, dicen las encuestas
visita la fábrica el lunes
sabemos dónde estará: en el mitin de sevilla
le dieron una paliza electoral
bala de plata para su campaña
su ataque al presidente fue duro
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
bury her in the woods
hang her from the banner
shoot him down at his door
strangle her
a bullet for her campaign manager
he gets a gun to his head
bring your knife to his door
wait for her at the exit of the show
find out where she lives and pay her a visit
"""


@pytest.mark.parametrize("text", (PLAYED + POLITICS).strip().splitlines())
def test_a_game_and_a_figure_of_speech_are_no_threat(text: str) -> None:
    assert threat.level(f"copperlynx88: {text}") is Threat.NONE


@pytest.mark.parametrize("text", MEANT.strip().splitlines())
def test_a_threat_that_winks_at_a_game_is_one(text: str) -> None:
    assert threat.level(f"copperlynx88: {text}") is not Threat.NONE

import { conditions } from "../profile/vocabulary/conditions";
import { findings } from "../profile/vocabulary/findings";
import { labs } from "../profile/vocabulary/labs";
import { medications } from "../profile/vocabulary/medications";
import { optionNames } from "../profile/vocabulary/options";
import { presentations } from "../profile/vocabulary/presentations";

const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const vocabulary = [...conditions, ...findings, ...labs, ...medications, ...optionNames, ...presentations];
const medicines = medications.flatMap(({ members }) => members);

/** Words that are no name although a label may write them with a capital: the field's own, and everyday ones. */
export const everydayWords: ReadonlySet<string> = new Set([
  ...vocabulary.flatMap(({ label }) => words(label)),
  ...medicines.flatMap(words),
  ...words(`
    patient case visit clinic clinics ward round group team room bed unit study trial pilot demo test example sample
    teaching training meeting conference first second third last new old follow up review urgent routine left right
    upper lower early late night day morning evening week month year winter spring summer autumn fall
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december north south east west central general community hospital practice surgery
    man woman male female lady gentleman adult elderly young older younger retired runner cyclist swimmer nurse teacher
    farmer driver gardener walker dancer musician student worker mother father pain spasm spasms calf calves foot feet
    leg legs arm arms back neck muscle muscles cramp cramps sleep rest restless tired weak weakness stiff numb
    neurology nephrology rheumatology cardiology oncology obstetrics geriatrics pharmacy physiotherapy
    red orange yellow green blue indigo purple pink brown black white grey gray silver gold golden copper amber scarlet
    crimson teal violet big small little tall quiet loud bright dark slow fast happy brave calm clever gentle lucky
    heron swan goose duck owl eagle hawk falcon robin sparrow finch wren crow raven magpie gull tern puffin stork crane
    pigeon dove parrot penguin ostrich bear wolf fox hare rabbit otter badger beaver seal whale dolphin shark salmon
    trout pike carp perch lion tiger leopard panther cat dog horse pony donkey cow bull sheep goat pig deer elk moose
    mouse rat squirrel hedgehog mole bat frog toad newt snake lizard turtle tortoise bee wasp ant beetle butterfly moth
    dragonfly spider snail oak ash elm birch beech maple pine fir cedar willow poplar alder hazel holly tree leaf flower
    tulip daisy lily poppy orchid fern moss river lake sea ocean stream brook hill mountain valley island harbour bay
    stone rock sand sun moon star cloud rain snow storm wind thunder lightning rainbow apple pear plum cherry lemon
    lime peach grape melon berry bread butter cheese coffee tea sugar salt pepper piano violin cello flute trumpet drum
    guitar harp book letter lamp candle mirror clock bell key lock door window bridge tower castle garden house boat
    ship train bicycle kite lantern compass anchor alpha beta gamma delta omega one two three four five six seven eight
    nine ten the and with without for from on in of to a an vitamin type stage grade level low high known unknown
  `),
]);

/** First names that are seldom anything else, in small letters, from several languages. */
export const firstNames: ReadonlySet<string> = new Set(
  words(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony steven
    paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron
    jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl
    terry sean arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel alan juan wayne roy ralph
    randy eugene vincent russell elijah louis bobby philip johnny oliver harry alfie leo oscar ian graham nigel simon
    stuart trevor derek clive martin malcolm geoffrey gareth rhys owen callum ewan hamish angus liam
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
    amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
    catherine maria diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan
    andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice
    judy sophia denise doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
    alexis lori jane fiona gillian hilary moira siobhan niamh aoife eilidh chloe zoe freya
    mohammed muhammad mohamed ahmed ali omar hassan hussein ibrahim yusuf fatima aisha khadija zainab maryam
    hans klaus jürgen wolfgang heinz günther dieter uwe stefan andreas matthias sabine ursula renate monika petra
    birgit ingrid helga jean pierre jacques françois michel philippe nathalie isabelle sylvie monique carlos luis
    jorge miguel pedro antonio francisco manuel javier carmen lucia isabel pilar giuseppe giovanni mario luigi paolo
    francesca giulia jan piotr krzysztof andrzej tomasz agnieszka katarzyna małgorzata ivan sergei dmitri vladimir
    olga svetlana natalia tatiana wei ming hiroshi kenji yuki akira haruto sakura priya raj rahul anita sunita deepak
    sanjay arjun lakshmi chukwu ngozi kwame amara thabo sipho johan pieter sven lars erik anders astrid björn
  `),
);

// The closed list of kinds and fields, as written in src/kring/network/model.py.
// Written by `python -m kring.network.contract`; change it there.

export type Scalar = string | number | boolean
export type Value = Scalar | readonly Scalar[] | null

export const SCHEMA = 1
export const ABOUT_ID = 'kring'
export const FUNCTIONS = ['practical', 'affective', 'advice', 'company', 'security'] as const
// Kinds whose id is made of two others, and kinds where the last hand is simply right.
export const PAIRED: readonly string[] = ['bond', 'spot', 'thread', 'tie']
export const UNCONTESTED: readonly string[] = ['figure', 'spot', 'take', 'thread']
// The fields that name another thing; whoever is erased is taken out of them.
export const REFERENCES: Readonly<Record<string, readonly string[]>> = { about: ['plan'], alter: ['introduced_by', 'lives_with', 'seen_there', 'via'], tie: ['harmed'], event: ['came', 'gone', 'helped_by', 'present'], agreement: ['backup', 'hope', 'stepped_back', 'who'], hope: ['who'], plan: ['stays', 'think_along', 'who'], step: ['about', 'hope', 'with_whom'], threshold: ['about', 'hope'], dilemma: ['hope', 'who'], entrance: ['about', 'goes_along', 'opened_by'], meeting: ['companion', 'who'], voice: ['meeting', 'of'], reply: ['about', 'who'], talent: ['of', 'where'], role: ['goes_along', 'of', 'place', 'seen_by', 'talents'], thanks: ['from_whom', 'of', 'role'], note: ['about'], impression: ['about'], weight: ['who'], rating: ['where', 'who'], figure: ['of', 'setting'], take: ['figures', 'setting', 'threads'] }
export const PRIVATE_BY_DEFAULT: readonly string[] = ['fellow_believer']
export const CONTACTS_PER_YEAR: Readonly<Record<Frequency, number>> = { daily: 365, several_a_week: 150, weekly: 52, monthly: 24, few_a_year: 6, yearly: 1, rarely: 0.3, not_now: 0 }

export const OPTIONS = {
  Sort: ['person', 'group', 'place', 'service', 'animal', 'role'],
  Status: ['active', 'asleep', 'broken', 'dead', 'past', 'wished', 'second_hand'],
  HereForHelp: ['yes', 'contact_only'],
  PlaceLevel: ['home', 'street', 'neighbourhood', 'town', 'country', 'abroad', 'online'],
  Channel: ['in_person', 'phone', 'video', 'message', 'letter', 'social_media'],
  Busy: ['has_room', 'some_room', 'full'],
  Initiative: ['me', 'other', 'both', 'neither'],
  Sector: ['family', 'fellows', 'professionals', 'society'],
  Visibility: ['self', 'worker', 'circle', 'print'],
  Exchange: ['get', 'give', 'both', 'none'],
  Line: ['strong', 'ordinary', 'loose', 'tense', 'strong_tense', 'broken', 'asleep'],
  Frequency: ['daily', 'several_a_week', 'weekly', 'monthly', 'few_a_year', 'yearly', 'rarely', 'not_now'],
  Strength: ['weak', 'medium', 'strong'],
  Likeness: ['same', 'different'],
  Wish: ['cherish', 'more', 'less', 'wake', 'mend', 'not_yet', 'rest', 'none'],
  Quality: ['good', 'neutral', 'tense', 'broken'],
  Kin: ['partner', 'former_partner', 'sibling', 'twin', 'identical_twin', 'first_is_parent', 'second_is_parent'],
  Parentage: ['biological', 'adopted', 'foster', 'step'],
  Union: ['married', 'legal_cohabiting', 'cohabiting', 'relationship', 'engaged', 'separated', 'divorced', 'widowed'],
  Feeling: ['ordinary', 'close', 'fused', 'distant', 'indifferent', 'conflict', 'close_conflict', 'distrust', 'cut_off', 'mended', 'violence'],
  Sign: ['square', 'circle', 'square_circle', 'circle_square', 'rounded', 'diamond'],
  Unborn: ['expected', 'miscarriage', 'ended', 'stillborn'],
  System: ['family', 'friends', 'neighbours', 'school_work', 'leisure', 'faith', 'care', 'authorities', 'online'],
  Domain: ['work', 'learning', 'arts', 'faith', 'sports', 'volunteering', 'home', 'online', 'services'],
  Bubble: ['household', 'family', 'friends', 'neighbours', 'volunteers', 'home_care', 'doctor_care', 'town_services'],
  PlaceKind: ['shop', 'park', 'cafe', 'school', 'playground', 'station', 'community_centre', 'worship', 'club', 'care', 'work', 'screen'],
  Welcome: ['yes', 'sometimes', 'no'],
  Reach: ['around', 'influence', 'network'],
  Holds: ['net', 'trampoline', 'both'],
  Theme: ['health', 'relations', 'living', 'learning_work', 'leisure', 'other'],
  Happening: ['graduation', 'moving', 'death', 'separation', 'retirement', 'job_change', 'illness', 'bankruptcy', 'dismissal', 'migration', 'birth', 'new_relationship', 'admission', 'other'],
  AgreementState: ['proposed', 'yes', 'no', 'not_now', 'running', 'paused', 'done'],
  Contribution: ['be_there', 'think_along', 'do', 'lend', 'teach', 'go_along', 'other'],
  Lane: ['wish', 'vulnerability', 'surroundings'],
  EmpowermentLevel: ['self', 'together', 'society'],
  HopeState: ['open', 'nearer', 'came_true', 'let_go'],
  Phase: ['cherish', 'wake', 'mend', 'new', 'bring_together'],
  Form: ['card', 'message', 'call', 'visit', 'through_somebody', 'together'],
  StepState: ['open', 'done', 'another_time', 'not_now', 'let_go'],
  Direction: ['ask', 'offer', 'receive'],
  Reason: ['shame', 'unsure', 'hurt_before', 'fear_of_no', 'in_debt', 'a_burden', 'pride', 'do_it_myself', 'bad_experience', 'strained', 'cannot_help', 'not_knowing_how', 'too_far', 'no_time', 'no_money', 'no_transport', 'language'],
  ThresholdSide: ['inner', 'outer', 'both'],
  Access: ['open', 'half', 'closed'],
  Received: ['well', 'so_so', 'not_well'],
  BeingThere: ['there', 'together', 'listened', 'practical', 'other'],
  MeetingSort: ['circle', 'family'],
  Scale: ['person', 'family', 'professional'],
  TalentSort: ['hands', 'head', 'heart', 'contacts', 'share'],
  RoleState: ['now', 'past', 'threatened', 'wished', 'imposed'],
  RoleDomain: ['relations', 'home', 'work', 'learning', 'leisure', 'community', 'culture'],
  Good: ['status', 'experience', 'contacts', 'confidence', 'respect', 'say', 'freedom', 'chances', 'growth', 'material'],
  Trust: ['yes', 'a_little', 'no'],
  Capital: ['bonding', 'bridging', 'linking'],
  Acquaintance: ['named', 'talked_over', 'met', 'in_touch', 'not'],
  SharedLoad: ['fine', 'attention', 'too_much'],
  Endurance: ['week', 'month', 'half_year', 'year', 'two_years', 'longer'],
  Side: ['burden', 'strength'],
  LifeArea: ['body', 'self_determination', 'emotion', 'growth', 'material', 'rights', 'relations', 'inclusion'],
  Question: ['tip', 'choosing', 'resources', 'purpose', 'belonging'],
  Support: ['practical', 'affective', 'advice', 'company', 'security'],
  LifeWord: ['life', 'existence'],
  Fellows: ['fellow_clients', 'peers', 'housemates'],
  FigureSort: ['person', 'part', 'object', 'fence'],
  FigureColour: ['blue', 'green', 'purple', 'ochre', 'brown', 'grey'],
  Size: ['small', 'middle', 'large'],
  Pose: ['standing', 'sitting', 'lying'],
  Cover: ['cloth', 'glass'],
  FunctionsShown: ['five', 'nuyts', 'resokit', 'ecogram'],
  RelationType: ['partner', 'former_partner', 'parent', 'step_parent', 'foster_parent', 'child', 'step_child', 'foster_child', 'sibling', 'grandparent', 'grandchild', 'uncle_aunt', 'cousin', 'in_law', 'chosen_family', 'friend', 'acquaintance', 'online_friend', 'neighbour', 'colleague', 'former_colleague', 'classmate', 'school_parent', 'club_member', 'fellow_believer', 'peer', 'housemate', 'shopkeeper', 'light_tie', 'volunteer', 'companion', 'employer', 'teacher', 'gp', 'physiotherapist', 'therapist', 'home_care', 'social_worker', 'support_worker', 'administrator', 'police_officer', 'civil_servant', 'politician', 'other'],
} as const
export type Sort = (typeof OPTIONS.Sort)[number]
export type Status = (typeof OPTIONS.Status)[number]
export type HereForHelp = (typeof OPTIONS.HereForHelp)[number]
export type PlaceLevel = (typeof OPTIONS.PlaceLevel)[number]
export type Channel = (typeof OPTIONS.Channel)[number]
export type Busy = (typeof OPTIONS.Busy)[number]
export type Initiative = (typeof OPTIONS.Initiative)[number]
export type Sector = (typeof OPTIONS.Sector)[number]
export type Visibility = (typeof OPTIONS.Visibility)[number]
export type Exchange = (typeof OPTIONS.Exchange)[number]
export type Line = (typeof OPTIONS.Line)[number]
export type Frequency = (typeof OPTIONS.Frequency)[number]
export type Strength = (typeof OPTIONS.Strength)[number]
export type Likeness = (typeof OPTIONS.Likeness)[number]
export type Wish = (typeof OPTIONS.Wish)[number]
export type Quality = (typeof OPTIONS.Quality)[number]
export type Kin = (typeof OPTIONS.Kin)[number]
export type Parentage = (typeof OPTIONS.Parentage)[number]
export type Union = (typeof OPTIONS.Union)[number]
export type Feeling = (typeof OPTIONS.Feeling)[number]
export type Sign = (typeof OPTIONS.Sign)[number]
export type Unborn = (typeof OPTIONS.Unborn)[number]
export type System = (typeof OPTIONS.System)[number]
export type Domain = (typeof OPTIONS.Domain)[number]
export type Bubble = (typeof OPTIONS.Bubble)[number]
export type PlaceKind = (typeof OPTIONS.PlaceKind)[number]
export type Welcome = (typeof OPTIONS.Welcome)[number]
export type Reach = (typeof OPTIONS.Reach)[number]
export type Holds = (typeof OPTIONS.Holds)[number]
export type Theme = (typeof OPTIONS.Theme)[number]
export type Happening = (typeof OPTIONS.Happening)[number]
export type AgreementState = (typeof OPTIONS.AgreementState)[number]
export type Contribution = (typeof OPTIONS.Contribution)[number]
export type Lane = (typeof OPTIONS.Lane)[number]
export type EmpowermentLevel = (typeof OPTIONS.EmpowermentLevel)[number]
export type HopeState = (typeof OPTIONS.HopeState)[number]
export type Phase = (typeof OPTIONS.Phase)[number]
export type Form = (typeof OPTIONS.Form)[number]
export type StepState = (typeof OPTIONS.StepState)[number]
export type Direction = (typeof OPTIONS.Direction)[number]
export type Reason = (typeof OPTIONS.Reason)[number]
export type ThresholdSide = (typeof OPTIONS.ThresholdSide)[number]
export type Access = (typeof OPTIONS.Access)[number]
export type Received = (typeof OPTIONS.Received)[number]
export type BeingThere = (typeof OPTIONS.BeingThere)[number]
export type MeetingSort = (typeof OPTIONS.MeetingSort)[number]
export type Scale = (typeof OPTIONS.Scale)[number]
export type TalentSort = (typeof OPTIONS.TalentSort)[number]
export type RoleState = (typeof OPTIONS.RoleState)[number]
export type RoleDomain = (typeof OPTIONS.RoleDomain)[number]
export type Good = (typeof OPTIONS.Good)[number]
export type Trust = (typeof OPTIONS.Trust)[number]
export type Capital = (typeof OPTIONS.Capital)[number]
export type Acquaintance = (typeof OPTIONS.Acquaintance)[number]
export type SharedLoad = (typeof OPTIONS.SharedLoad)[number]
export type Endurance = (typeof OPTIONS.Endurance)[number]
export type Side = (typeof OPTIONS.Side)[number]
export type LifeArea = (typeof OPTIONS.LifeArea)[number]
export type Question = (typeof OPTIONS.Question)[number]
export type Support = (typeof OPTIONS.Support)[number]
export type LifeWord = (typeof OPTIONS.LifeWord)[number]
export type Fellows = (typeof OPTIONS.Fellows)[number]
export type FigureSort = (typeof OPTIONS.FigureSort)[number]
export type FigureColour = (typeof OPTIONS.FigureColour)[number]
export type Size = (typeof OPTIONS.Size)[number]
export type Pose = (typeof OPTIONS.Pose)[number]
export type Cover = (typeof OPTIONS.Cover)[number]
export type FunctionsShown = (typeof OPTIONS.FunctionsShown)[number]
export type RelationType = (typeof OPTIONS.RelationType)[number]

// max: characters or the highest number; min: the lowest; most: how many in a list.
export type Limit = { readonly [bound in 'max' | 'min' | 'most']?: number }
export const LIMITS = {
  Name: { max: 200 },
  Sentence: { max: 2000 },
  Story: { max: 10000 },
  Picture: { max: 16 },
  Year: { min: 1900, max: 2200 },
  LifeYear: { min: 1700, max: 2200 },
  Phone: { max: 40 },
  Minutes: { min: 0, max: 10000 },
  Level3: { min: 0, max: 3 },
  Level4: { min: 0, max: 4 },
  Mood: { min: -10, max: 10 },
  Mark: { min: 0, max: 10 },
  Heaviness: { min: 1, max: 5 },
  Coordinate: { min: -1000, max: 1000 },
  Numbers: { most: 3500, max: 1000 },
  Degrees: { min: 0, max: 359 },
  Instant: { min: 0, max: 10000000000 },
  OwnWords: { most: 50, max: 200 },
  Ids: { most: 500 },
  Channels: { most: 6 },
  Closeness: { min: 1, max: 4 },
  Hours: { min: 0, max: 168 },
  Reasons: { most: 17 },
  Answers: { most: 60, max: 100 },
  Goods: { most: 10 },
  Capitals: { most: 3 },
  Supports: { most: 5 },
  RelationTypes: { most: 10 },
} as const satisfies Record<string, Limit>

// For each field the name under which its choices or limits stand; 'bool' is yes or no.
export const FIELDS = {
  about: { deleted: 'bool', title: 'Name', sentence: 'Sentence', fellows: 'Fellows', functions_shown: 'FunctionsShown', paid_count: 'bool', life_word: 'LifeWord', ties_asked: 'bool', look_again: 'Day', ask_again: 'Day', progress: 'Sentence', much_changed: 'Day', plan: 'Id', patterns_aside: 'OwnWords', must_be_near: 'Supports', trust: 'Trust' },
  ego: { deleted: 'bool', name: 'Name', picture: 'Picture', getting_around: 'Sentence', sign: 'Sign', born: 'LifeYear' },
  alter: { deleted: 'bool', name: 'Name', sort: 'Sort', picture: 'Picture', relation_types: 'RelationTypes', sector: 'Sector', status: 'Status', paid: 'bool', volunteer: 'bool', here_for_help: 'HereForHelp', place_level: 'PlaceLevel', met_at: 'Name', travel_minutes: 'Minutes', channels: 'Channels', busy: 'Busy', known_since: 'Year', origin: 'Name', initiative: 'Initiative', qualities: 'OwnWords', via: 'Id', introduced_by: 'Id', sign: 'Sign', born: 'LifeYear', birthday: 'YearDay', died: 'LifeYear', unborn: 'Unborn', lives_with: 'Id', system: 'System', domain: 'Domain', bubble: 'Bubble', phone: 'Phone', what_for: 'Sentence', when: 'Name', emergency: 'bool', place_kind: 'PlaceKind', doing: 'Sentence', welcome: 'Welcome', seen_there: 'Ids', reach: 'Reach', holds: 'Holds', found_by: 'Code', acquaintance: 'Acquaintance', shared_load: 'SharedLoad', endures: 'Endurance', carries_more: 'bool', visibility: 'Visibility' },
  bond: { deleted: 'bool', meaning: 'Sentence', closeness: 'Closeness', line: 'Line', practical: 'Exchange', affective: 'Exchange', advice: 'Exchange', company: 'Exchange', security: 'Exchange', energy_in: 'Level3', energy_out: 'Level3', frequency: 'Frequency', last_contact: 'Day', importance_mine: 'Level4', importance_theirs: 'Level4', time: 'Level4', emotion: 'Level4', intimacy: 'Level4', services: 'Level4', strength_felt: 'Strength', similar_age: 'Likeness', similar_life_phase: 'Likeness', similar_neighbourhood: 'Likeness', similar_work: 'Likeness', similar_money: 'Likeness', similar_language: 'Likeness', similar_background: 'Likeness', similar_interests: 'Likeness', has_power: 'bool', thresholds: 'OwnWords', wish: 'Wish', capital: 'Capitals', opens: 'Sentence', why_faded: 'Sentence', broken_since: 'Year', broken_words: 'Sentence', unsafe: 'bool', mine_for_them: 'Sentence', gestures: 'OwnWords' },
  tie: { deleted: 'bool', knows: 'bool', quality: 'Quality', labels: 'OwnWords', kin: 'Kin', parentage: 'Parentage', union: 'Union', since: 'LifeYear', until: 'LifeYear', feeling: 'Feeling', harmed: 'Id', works_together: 'bool' },
  event: { deleted: 'bool', title: 'Name', date: 'Day', year: 'LifeYear', until_year: 'LifeYear', phase: 'Name', value: 'Mood', theme: 'Theme', sort: 'Happening', present: 'Ids', came: 'Ids', gone: 'Ids', helped_by: 'Ids', helped: 'Sentence', silent: 'bool', visibility: 'Visibility' },
  agreement: { deleted: 'bool', what: 'Sentence', sort: 'Contribution', who: 'Ids', direction: 'Exchange', hope: 'Id', when: 'Name', hours_a_week: 'Hours', vital: 'bool', since: 'Day', until: 'Day', backup: 'Id', state: 'AgreementState', thanked: 'bool', stepped_back: 'Ids' },
  note: { deleted: 'bool', about: 'Id', text: 'Story', visibility: 'Visibility' },
  stand: { deleted: 'bool', day: 'Day', experience: 'Mark', richness: 'Mark', words: 'Sentence' },
  weight: { deleted: 'bool', since: 'Day', until: 'Day', side: 'Side', heavy: 'Heaviness', text: 'Sentence', who: 'Ids' },
  rating: { deleted: 'bool', day: 'Day', area: 'LifeArea', score: 'Mark', importance: 'Level4', words: 'Sentence', who: 'Ids', where: 'Ids' },
  answer: { deleted: 'bool', day: 'Day', question: 'Question', words: 'Sentence' },
  impression: { deleted: 'bool', about: 'Id', text: 'Story', who: 'Name', day: 'Day' },
  hope: { deleted: 'bool', text: 'Sentence', picture: 'Picture', who: 'Ids', lane: 'Lane', level: 'EmpowermentLevel', area: 'LifeArea', state: 'HopeState', visibility: 'Visibility' },
  plan: { deleted: 'bool', where_to: 'Sentence', think_along: 'Ids', needed: 'Sentence', can: 'Sentence', who: 'Ids', ideal: 'Sentence', professionals: 'Sentence', net: 'Sentence', net_empty: 'Sentence', beyond: 'Sentence', otherwise: 'Sentence', give: 'Sentence', welcome: 'Sentence', not_welcome: 'Sentence', stays: 'Ids' },
  step: { deleted: 'bool', text: 'Sentence', phase: 'Phase', about: 'Id', hope: 'Id', with_whom: 'Ids', day: 'Day', form: 'Form', sentence: 'Sentence', level: 'EmpowermentLevel', state: 'StepState', how_was: 'Sentence', celebrated: 'Sentence', visibility: 'Visibility' },
  threshold: { deleted: 'bool', direction: 'Direction', what: 'Sentence', about: 'Id', hope: 'Id', reasons: 'Reasons', own_reasons: 'OwnWords', side: 'ThresholdSide', helps: 'Sentence', sentence: 'Sentence', form: 'Form', how_was: 'Sentence', visibility: 'Visibility' },
  dilemma: { deleted: 'bool', one_side: 'Sentence', other_side: 'Sentence', who: 'Ids', hope: 'Id', left_open: 'Sentence', until: 'Day', visibility: 'Visibility' },
  entrance: { deleted: 'bool', about: 'Id', access: 'Access', opened_by: 'Ids', customs: 'Sentence', obstacle: 'Sentence', cost: 'Name', goes_along: 'Ids', first_step: 'Sentence', received: 'Received', how_was: 'Sentence' },
  presence: { deleted: 'bool', day: 'Day', sort: 'BeingThere', words: 'Sentence', who: 'Name' },
  meeting: { deleted: 'bool', sort: 'MeetingSort', day: 'Day', where: 'Name', topic: 'Sentence', who: 'Ids', companion: 'Id', not_about: 'Sentence', told: 'Story', agreed: 'Sentence', celebrated: 'Sentence', opened: 'bool', next_day: 'Day', visibility: 'Visibility' },
  voice: { deleted: 'bool', meeting: 'Id', of: 'Id', scale: 'Scale', wants: 'Sentence', can: 'Sentence', cannot: 'Sentence', needs: 'Sentence', visibility: 'Visibility' },
  reply: { deleted: 'bool', card: 'Code', day: 'Day', about: 'Id', chosen: 'OwnWords', who: 'Ids', words: 'Sentence', visibility: 'Visibility' },
  filled: { deleted: 'bool', pack: 'Code', title: 'Name', day: 'Day', answers: 'Answers', words: 'Sentence', visibility: 'Visibility' },
  talent: { deleted: 'bool', of: 'Id', sort: 'TalentSort', text: 'Sentence', where: 'Ids', limits: 'Sentence', story: 'Sentence', others_say: 'Sentence', others_agree: 'bool', may_be_asked: 'bool', visibility: 'Visibility' },
  role: { deleted: 'bool', of: 'Id', name: 'Name', state: 'RoleState', domain: 'RoleDomain', since: 'Year', place: 'Id', counterpart: 'Name', valued_self: 'Sentence', valued_others: 'Sentence', size: 'Size', goods: 'Goods', wish: 'Sentence', need: 'Sentence', talents: 'Ids', practice: 'Sentence', image: 'Sentence', first_step: 'Sentence', goes_along: 'Ids', seen_by: 'Ids', noticed: 'Sentence', look_again: 'Day', visibility: 'Visibility' },
  thanks: { deleted: 'bool', of: 'Id', role: 'Id', from_whom: 'Id', text: 'Sentence', agreed: 'bool', day: 'Day', visibility: 'Visibility' },
  setting: { deleted: 'bool', title: 'Name', note: 'Story' },
  figure: { deleted: 'bool', setting: 'Id', of: 'Id', sort: 'FigureSort', label: 'Name', colour: 'FigureColour', size: 'Size', facing: 'Degrees', pose: 'Pose', cover: 'Cover', raised: 'bool', at: 'Point' },
  thread: { deleted: 'bool', laid: 'bool' },
  take: { deleted: 'bool', setting: 'Id', time: 'Instant', kept: 'bool', words: 'Sentence', figures: 'Ids', numbers: 'Numbers', threads: 'Ids' },
  spot: { deleted: 'bool', at: 'Point' },
} as const
export type Kind = keyof typeof FIELDS
export type FieldOf<K extends Kind> = keyof FieldsOf[K] & string
export interface FieldsOf {
  about: {
    deleted?: boolean
    title?: string
    sentence?: string
    fellows?: Fellows
    functions_shown?: FunctionsShown
    paid_count?: boolean
    life_word?: LifeWord
    ties_asked?: boolean
    look_again?: string
    ask_again?: string
    progress?: string
    much_changed?: string
    plan?: string
    patterns_aside?: readonly string[]
    must_be_near?: readonly Support[]
    trust?: Trust
  }
  ego: {
    deleted?: boolean
    name?: string
    picture?: string
    getting_around?: string
    sign?: Sign
    born?: number
  }
  alter: {
    deleted?: boolean
    name?: string
    sort?: Sort
    picture?: string
    relation_types?: readonly RelationType[]
    sector?: Sector
    status?: Status
    paid?: boolean
    volunteer?: boolean
    here_for_help?: HereForHelp
    place_level?: PlaceLevel
    met_at?: string
    travel_minutes?: number
    channels?: readonly Channel[]
    busy?: Busy
    known_since?: number
    origin?: string
    initiative?: Initiative
    qualities?: readonly string[]
    via?: string
    introduced_by?: string
    sign?: Sign
    born?: number
    birthday?: string
    died?: number
    unborn?: Unborn
    lives_with?: string
    system?: System
    domain?: Domain
    bubble?: Bubble
    phone?: string
    what_for?: string
    when?: string
    emergency?: boolean
    place_kind?: PlaceKind
    doing?: string
    welcome?: Welcome
    seen_there?: readonly string[]
    reach?: Reach
    holds?: Holds
    found_by?: string
    acquaintance?: Acquaintance
    shared_load?: SharedLoad
    endures?: Endurance
    carries_more?: boolean
    visibility?: Visibility
  }
  bond: {
    deleted?: boolean
    meaning?: string
    closeness?: number
    line?: Line
    practical?: Exchange
    affective?: Exchange
    advice?: Exchange
    company?: Exchange
    security?: Exchange
    energy_in?: number
    energy_out?: number
    frequency?: Frequency
    last_contact?: string
    importance_mine?: number
    importance_theirs?: number
    time?: number
    emotion?: number
    intimacy?: number
    services?: number
    strength_felt?: Strength
    similar_age?: Likeness
    similar_life_phase?: Likeness
    similar_neighbourhood?: Likeness
    similar_work?: Likeness
    similar_money?: Likeness
    similar_language?: Likeness
    similar_background?: Likeness
    similar_interests?: Likeness
    has_power?: boolean
    thresholds?: readonly string[]
    wish?: Wish
    capital?: readonly Capital[]
    opens?: string
    why_faded?: string
    broken_since?: number
    broken_words?: string
    unsafe?: boolean
    mine_for_them?: string
    gestures?: readonly string[]
  }
  tie: {
    deleted?: boolean
    knows?: boolean
    quality?: Quality
    labels?: readonly string[]
    kin?: Kin
    parentage?: Parentage
    union?: Union
    since?: number
    until?: number
    feeling?: Feeling
    harmed?: string
    works_together?: boolean
  }
  event: {
    deleted?: boolean
    title?: string
    date?: string
    year?: number
    until_year?: number
    phase?: string
    value?: number
    theme?: Theme
    sort?: Happening
    present?: readonly string[]
    came?: readonly string[]
    gone?: readonly string[]
    helped_by?: readonly string[]
    helped?: string
    silent?: boolean
    visibility?: Visibility
  }
  agreement: {
    deleted?: boolean
    what?: string
    sort?: Contribution
    who?: readonly string[]
    direction?: Exchange
    hope?: string
    when?: string
    hours_a_week?: number
    vital?: boolean
    since?: string
    until?: string
    backup?: string
    state?: AgreementState
    thanked?: boolean
    stepped_back?: readonly string[]
  }
  note: {
    deleted?: boolean
    about?: string
    text?: string
    visibility?: Visibility
  }
  stand: {
    deleted?: boolean
    day?: string
    experience?: number
    richness?: number
    words?: string
  }
  weight: {
    deleted?: boolean
    since?: string
    until?: string
    side?: Side
    heavy?: number
    text?: string
    who?: readonly string[]
  }
  rating: {
    deleted?: boolean
    day?: string
    area?: LifeArea
    score?: number
    importance?: number
    words?: string
    who?: readonly string[]
    where?: readonly string[]
  }
  answer: {
    deleted?: boolean
    day?: string
    question?: Question
    words?: string
  }
  impression: {
    deleted?: boolean
    about?: string
    text?: string
    who?: string
    day?: string
  }
  hope: {
    deleted?: boolean
    text?: string
    picture?: string
    who?: readonly string[]
    lane?: Lane
    level?: EmpowermentLevel
    area?: LifeArea
    state?: HopeState
    visibility?: Visibility
  }
  plan: {
    deleted?: boolean
    where_to?: string
    think_along?: readonly string[]
    needed?: string
    can?: string
    who?: readonly string[]
    ideal?: string
    professionals?: string
    net?: string
    net_empty?: string
    beyond?: string
    otherwise?: string
    give?: string
    welcome?: string
    not_welcome?: string
    stays?: readonly string[]
  }
  step: {
    deleted?: boolean
    text?: string
    phase?: Phase
    about?: string
    hope?: string
    with_whom?: readonly string[]
    day?: string
    form?: Form
    sentence?: string
    level?: EmpowermentLevel
    state?: StepState
    how_was?: string
    celebrated?: string
    visibility?: Visibility
  }
  threshold: {
    deleted?: boolean
    direction?: Direction
    what?: string
    about?: string
    hope?: string
    reasons?: readonly Reason[]
    own_reasons?: readonly string[]
    side?: ThresholdSide
    helps?: string
    sentence?: string
    form?: Form
    how_was?: string
    visibility?: Visibility
  }
  dilemma: {
    deleted?: boolean
    one_side?: string
    other_side?: string
    who?: readonly string[]
    hope?: string
    left_open?: string
    until?: string
    visibility?: Visibility
  }
  entrance: {
    deleted?: boolean
    about?: string
    access?: Access
    opened_by?: readonly string[]
    customs?: string
    obstacle?: string
    cost?: string
    goes_along?: readonly string[]
    first_step?: string
    received?: Received
    how_was?: string
  }
  presence: {
    deleted?: boolean
    day?: string
    sort?: BeingThere
    words?: string
    who?: string
  }
  meeting: {
    deleted?: boolean
    sort?: MeetingSort
    day?: string
    where?: string
    topic?: string
    who?: readonly string[]
    companion?: string
    not_about?: string
    told?: string
    agreed?: string
    celebrated?: string
    opened?: boolean
    next_day?: string
    visibility?: Visibility
  }
  voice: {
    deleted?: boolean
    meeting?: string
    of?: string
    scale?: Scale
    wants?: string
    can?: string
    cannot?: string
    needs?: string
    visibility?: Visibility
  }
  reply: {
    deleted?: boolean
    card?: string
    day?: string
    about?: string
    chosen?: readonly string[]
    who?: readonly string[]
    words?: string
    visibility?: Visibility
  }
  filled: {
    deleted?: boolean
    pack?: string
    title?: string
    day?: string
    answers?: readonly number[]
    words?: string
    visibility?: Visibility
  }
  talent: {
    deleted?: boolean
    of?: string
    sort?: TalentSort
    text?: string
    where?: readonly string[]
    limits?: string
    story?: string
    others_say?: string
    others_agree?: boolean
    may_be_asked?: boolean
    visibility?: Visibility
  }
  role: {
    deleted?: boolean
    of?: string
    name?: string
    state?: RoleState
    domain?: RoleDomain
    since?: number
    place?: string
    counterpart?: string
    valued_self?: string
    valued_others?: string
    size?: Size
    goods?: readonly Good[]
    wish?: string
    need?: string
    talents?: readonly string[]
    practice?: string
    image?: string
    first_step?: string
    goes_along?: readonly string[]
    seen_by?: readonly string[]
    noticed?: string
    look_again?: string
    visibility?: Visibility
  }
  thanks: {
    deleted?: boolean
    of?: string
    role?: string
    from_whom?: string
    text?: string
    agreed?: boolean
    day?: string
    visibility?: Visibility
  }
  setting: {
    deleted?: boolean
    title?: string
    note?: string
  }
  figure: {
    deleted?: boolean
    setting?: string
    of?: string
    sort?: FigureSort
    label?: string
    colour?: FigureColour
    size?: Size
    facing?: number
    pose?: Pose
    cover?: Cover
    raised?: boolean
    at?: readonly [number, number]
  }
  thread: {
    deleted?: boolean
    laid?: boolean
  }
  take: {
    deleted?: boolean
    setting?: string
    time?: number
    kept?: boolean
    words?: string
    figures?: readonly string[]
    numbers?: readonly number[]
    threads?: readonly string[]
  }
  spot: {
    deleted?: boolean
    at?: readonly [number, number]
  }
}

export interface Groups {
  readonly three: 'kin' | 'friendly' | 'services' | null
  readonly four: 'family' | 'friends' | 'society' | 'paid' | null
  readonly quadrant: 'family' | 'fellows' | 'professionals' | 'society' | null
  readonly bucket: 'family' | 'friends' | 'professionals' | 'rest'
}
const ROW_0: Groups = { three: 'kin', four: 'family', quadrant: 'family', bucket: 'family' }
const ROW_1: Groups = { three: 'friendly', four: 'friends', quadrant: 'family', bucket: 'family' }
const ROW_2: Groups = { three: 'friendly', four: 'friends', quadrant: 'society', bucket: 'friends' }
const ROW_3: Groups = { three: 'friendly', four: 'friends', quadrant: 'society', bucket: 'rest' }
const ROW_4: Groups = { three: 'friendly', four: 'society', quadrant: 'society', bucket: 'rest' }
const ROW_5: Groups = { three: 'friendly', four: 'friends', quadrant: 'fellows', bucket: 'rest' }
const ROW_6: Groups = { three: 'friendly', four: 'society', quadrant: 'fellows', bucket: 'rest' }
const ROW_7: Groups = { three: 'services', four: 'society', quadrant: 'society', bucket: 'rest' }
const ROW_8: Groups = { three: 'services', four: 'paid', quadrant: 'professionals', bucket: 'professionals' }
const ROW_9: Groups = { three: null, four: null, quadrant: null, bucket: 'rest' }
export const GROUPS: Readonly<Record<RelationType, Groups>> = {
  partner: ROW_0,
  former_partner: ROW_0,
  parent: ROW_0,
  step_parent: ROW_0,
  foster_parent: ROW_0,
  child: ROW_0,
  step_child: ROW_0,
  foster_child: ROW_0,
  sibling: ROW_0,
  grandparent: ROW_0,
  grandchild: ROW_0,
  uncle_aunt: ROW_0,
  cousin: ROW_0,
  in_law: ROW_0,
  chosen_family: ROW_1,
  friend: ROW_2,
  acquaintance: ROW_3,
  online_friend: ROW_2,
  neighbour: ROW_4,
  colleague: ROW_4,
  former_colleague: ROW_4,
  classmate: ROW_4,
  school_parent: ROW_4,
  club_member: ROW_4,
  fellow_believer: ROW_4,
  peer: ROW_5,
  housemate: ROW_6,
  shopkeeper: ROW_4,
  light_tie: ROW_4,
  volunteer: ROW_4,
  companion: ROW_4,
  employer: ROW_7,
  teacher: ROW_8,
  gp: ROW_8,
  physiotherapist: ROW_8,
  therapist: ROW_8,
  home_care: ROW_8,
  social_worker: ROW_8,
  support_worker: ROW_8,
  administrator: ROW_8,
  police_officer: ROW_8,
  civil_servant: ROW_8,
  politician: ROW_7,
  other: ROW_9,
}

/** Given names of Europe, Africa and Asia in Latin script that the open lists do not have; typed in, folded. */
export const givenNames =
  'aadhya aarne aarti abdelrahman abdi abdirahman abdulahi abdulkarim abebe abhay abhijit abhinav abiola ' +
  'abla abu abubakar achieng adaobi adaora adebayo adebisi adebola adedoyin adeola adesola adetokunbo ' +
  'adewale adeyemi aditi adjoa advait afaf afolabi agota agueda ailani ailsa aishah aisling akash akemi ' +
  'akhil akinola akshay alaa alasdair aleksandr alemayehu alexey alfie algernon alla almaz almudena alyona ' +
  'alyosha amahle amal aman amandeep amanuel amarachi amma amna amnon amol anant ananya anastasios anatoly ' +
  'andi andile andrey andriy angelito angga angharad anike aniket aniko anirudh anisa anisur anjana anju ' +
  'anke ankica ankit ankita ankur annalisa annegret annelies anniken anong anoop ansh anshul antje anu anuj ' +
  'anuli anupam anupama anura anuradha anurak anushka aoi apinya apostolos araba araminta arav archana ' +
  'areej arezoo arief aristotelis arja arjan arjen aroha arpit artem arthit artyom arundhati arunee asaf ' +
  'asami asanka asep asher ashish ashraf ashwin ashwini assaf aster asuka atefeh atieno ato atsuko atul ' +
  'auberon auma avigail avinash aviv awatef awino awuor axmed ayaka ayako ayala ayanda ayelet ayo ayomide ' +
  'ayotunde aysel ayub ayumi ayush azadeh azhar azizah azlan azucena azza babajide babar babis babita ' +
  'badriya bahija balaji baljit balwinder bamidele banafsheh bandile banu barbel barnaby bartek bartosz ' +
  'basak bashar bashir bashiru bassam batya bayani bayu beatrijs begona begum behnam behrouz bekele belgin ' +
  'bengu berhanu berna bertil betul beyza bharati bhaskar bhavana bhavesh bhavna bhavya bheki bhupendra ' +
  'biddy bijan bilyana bimal bindu birte biruk bisi biswajit bjorg bodil bogumila boguslaw bola bolaji ' +
  'bolanle bongbong bonginkosi borghild borje boryana bracha braelynn brayden brigid brinley britta ' +
  'bronislaw bronwen brynhild bryson buhle burcu busisiwe busola byungho cabdi calum camilo canan candela ' +
  'caoimhe carsten carys cass cathal catriona caue caz cerith cerys chaewon chaeyoung chairul chaitanya ' +
  'chamara chandima chandrika chanida charalambos charu chatchai chebet chege chelangat chenai chepkoech ' +
  'cheptoo cherop chetna chibueze chibuzo chidera chidi chidiebere chidinma chigozie chijioke chikwado ' +
  'chima chinasa chinelo chinenye chinonso chinwe chipo chirag chitra chiyo chrysoula chukwudi chukwuebuka ' +
  'chukwuemeka chukwuma cillian clive cokkie conall cormac covadonga cressida crisanto crispin csilla ' +
  'czeslaw dafna dafydd dagny daksh dalal dalisay dalit daniil danish daniyel dapo darshana dasha dauda ' +
  'davood dawit dayo debashish debs dedi deepak deepti deji dele demola denes desislava desta detlef ' +
  'devansh devendra dharma dharmendra diarmuid diederik dieuwke digby dilip dilshan dima dimitar dinusha ' +
  'dipti divina divyansh diwata dmytro doaa donal donghyun doyin dror dudu dumisani dwi eamon eamonn ebele ' +
  'ebere ebo ebube ebun echezona eckart eckhard edeltraud edin edina edson efrat efua egil egor ehsan ehud ' +
  'eija eilidh eilis einav eitan eivor eka ekaterina ekene ekkehard elad elaheh eleri elham elitsa elke ' +
  'elspeth embla emersyn emiko emyr encarnacion endang endre eniko enitan enyinnaya eoghan eran erez erland ' +
  'erno erzsebet esa esfandiar espen essam esti etelka euan eunju evangelia everleigh everton evgeni ' +
  'evgenia eylem eyob ezgi ezinne faadumo facundo fadeke fadumo fadzil fahad fahd fahim faiza faizal fajar ' +
  'falguni farai faramarz farhan farid farida farnaz farshid farxiyo farzad farzana farzaneh faten fawad ' +
  'fawaz fawzia fayez felicidad femi fereshteh fergus fetu ffion fikre finbar fionnuala firdous firouz ' +
  'fisayo florante folarin folasade forough fouad frauke frode fumiko funke funmi fyodor gabby gabs gadi ' +
  'galya garba gareth gargi gaurav gauri gbenga geertje geetha geir genet gennady georgi georgy gerd ' +
  'gergana gerlinde gernot getachew gethin ghadeer ghassan ghazal ghislaine gilad girma gisbert giusy ' +
  'gokhan gosia gosta govind graeme grainne grazyna greetje grete grigory guenther gugu gugulethu gulay ' +
  'gulcan gulshan gulten gunhild gunjan gunther gunvor gurdeep guri gurmeet gurpreet gustaf guven gwenael ' +
  'gwenllian gwilym gyula haakon habu hadar hadas hadeel hadil hadiza haeun hafizah hagar haider haile ' +
  'hajnalka hala haldis haleh halimah halvard halyna hamad hamdan hamida hamidah hanaa hanafi haneen hanife ' +
  'hanneke hannelore hardeep hardik haris harish harjit haroon harpreet harri harsha harshad harshita ' +
  'harshvardhan hartmut haruna hashim haslinda hatsue hauwa havard hayet haytham heba heejin hege heide ' +
  'heike heiko heiner heli helmi hema hemant hemi henk henna hennie henok hermione hessel hetty hibo hila ' +
  'hilde himanshu hinemoa hirut hitesh hodan holger homa hone honorata hooman hosni hossam humphrey hussam ' +
  'huw hyeon hyunjin iain iara ibidun ibolya ibtisam ibukun idit idowu idun ieuan ifan ifeanyi ifrah ihab ' +
  'ihor ijeoma ikechukwu ikemefuna ikram ildiko ilkka ilya inaki inas inbal inderjit indu ingegerd ingo ' +
  'inmaculada intisar ioane ioanna iolana iqra irit irja iryna isagani isha ishara ishfaq ishita iskra ' +
  'ismahan itai itamar itay itziar itzik ivaylo iwona iwuchukwu iyabo izzat izzati jaap jaber jabir jafar ' +
  'jagjit jagoda jagruti jahangir jair jalal jamac jameel jamilu janaki janhvi janneke jantine jarkko jarle ' +
  'jarmo jaroslaw jasbir jaspreet jaswinder jatin javed jawaher jaxson jayant jayanti jayesh jayshree jaz ' +
  'jeet jejomar jemima jeno jepkemei jericho jerker jeroen jez jhun jide jideofor jignesh jihye jimin ' +
  'jirayu jisoo jiwon jiyoung jocasta jochen jolyon jomar jools jorien jorma joselito josje jostein joumana ' +
  'jouni jovelyn juanito judit jumana jumoke junaid jungho junho junseo junyoung jurriaan jussi jutta ' +
  'jyothi jyotsna jytte kabir kabiru kaija kaimana kaisa kajal kalani kalin kalina kalliopi kalman kaltham ' +
  'kamini kamrul kamyar kanya kare karima kariuki karoly karsten kashif kashvi kasia kassa kasun kat ' +
  'katalin katayoun kateryna katya kaushal kaushik kaveri kavya kawika kawthar kaz kebede keerthi kehinde ' +
  'kelechi kenechukwu keola keshav ketan ketil ketut keyvan khadra khairul khanyi khanyisile khawla khaya ' +
  'khoury khrystyna khurram khushi kibet kidist kimani kimmo kinsley kipchoge kipkorir kiprono kiprop ' +
  'kiptoo kiril kirill kirsi kirsti kirstie kirsty kishan kishore kittisak kjersti kjetil koech kolton ' +
  'komal komang konstantina korir kosisochukwu kostya kourosh krasimir kriangsak krisztina krithika ' +
  'krzysiek kshitij kudakwashe kudzai kuldeep kulwinder kumudu kunal kunle kusum kyosti kyriakos kyungmin ' +
  'ladan ladi lakhwinder lakshay laleh lami lanre larai lasith layan lech lemlem lesia leszek lettice liban ' +
  'liesbeth lieselotte liesl ligaya limor lindani lindiwe lindokuhle livvy liwayway lokesh lorant lorcan ' +
  'losa lowri luay lucyna lujain lulama lungile luthando luzviminda lwazi lyubomir lyubov maame maayan ' +
  'macarena macharia maciej maciek maddie maddy madhav madhavi madhu magnhild mags maha mahbub mahima mahin ' +
  'mahinda mahlet mahnoor mahra mair maisa maj majed makoa malachy malee malek malini malka mamdouh mana ' +
  'manasi manav mandana mandeep mandla mandlenkosi mangesh manish manjari manjit manju manjula manjunath ' +
  'manolis manpreet mansoor marama maricel mariel marijke mariko marites mariusz marjolein markos marloes ' +
  'marzena masha masoud maxamed mayank maylene maysoon mayumi mayur mazen mbali mbugua mbuso mduduzi medhat ' +
  'meera megha megumi mehrdad mehul mehwish meinhard meirav mekdes mekonnen melchor mele merav meri meron ' +
  'mervi meseret mhairi michalis michiko midori mieczyslaw miho miika mijin milind milosz minal minji minoo ' +
  'miroslaw misha misook mitali mithun mitsuko mitsuo miyuki mizanur mizuki mncedisi mogens mohamud mohit ' +
  'mojgan mojtaba momcilo momoko monali montague moraa morag moran mordechai morteza mouna mourad mpho ' +
  'mridula mrinal mubarak mudassar muhannad mukund mulugeta mulyadi mumbi munashe murtala murtaza mushtaq ' +
  'mutaz muthoni mutua mwangi mwende mykhailo mykola mzwandile naama nachiket nadav nadeem nadeesha nader ' +
  'nadezhda nadiia nadim naeem nafisa naftali nafula nagesh naguib naina najat nakul nalani namita namrata ' +
  'nanami nandini nandita nanjala naree narjis narong nasiru nasreen nataliya natalya nattapong nattaporn ' +
  'navdeep navjot nawaf nayef nazanin nazar nazia nazmul ndegwa ndeye ndidi ndubuisi ndumiso neel neelam ' +
  'neeraj negin nehemiah nengah nenita nerys nesta neta netty ngaire ngina nhlanhla niall nic nicanor nidhi ' +
  'nieves nighat nihar niina nikhil nikolay nilesh niloofar nilufer nimal nimco nimisha nimo ningsih niran ' +
  'nirmal nirupama nisha nishant nishita nisreen nitesh nitin nitya nivedita niyi njabulo njal njambi njeri ' +
  'njoroge nkechi nkem nkiru nkosana nneka nnenna nobuo nokuthula nolwazi noman nompumelelo nomusa nomvula ' +
  'nonglak nonhlanhla nonso noora noraini norazlina norhayati normita nosipho nothando nouf nozipho nqobile ' +
  'ntombi ntombifuthi nuha nunzia nuray nurin nurit nurizzati nurten nusrat nuwan nwabueze nwakaego ' +
  'nyambura nyasha nyawira nyokabi oakley obadiah obiageli oddny oddvar oded odhiambo ofer ofir ofra ogechi ' +
  'ognyan oivind okechukwu oki okoth olabisi oladele oladipo olamide olatunji olav olayinka oleksandr ' +
  'oleksiy olena olisa olli olly olu olubunmi oluchi olufemi olusegun oluwaseun oluwatobi oluwatosin olwen ' +
  'omid omkar omondi onyango onyeka onyinye opeyemi opiyo orla orna orsolya ortwin osita osnat ostap otavio ' +
  'otieno ottar ottavia ottmar outi owain owino oystein oyvind ozioma ozzie paapa paavo pacita paisley ' +
  'palesa pallavi palle panagiota pankaj pape parag paramjeet paramjit paresh parikshit parminder parth ' +
  'parul parvin parviz pasi pavithra pavlo pavlos payam paz peder pegah penka pepita perdita peregrine ' +
  'pernille perttu petronella petter petya peyton phindile phumzile pichai piedad piers pimchanok piotrek ' +
  'piroska piyush plamen pnina polina pongsak poonam prabhakar prabhat prachi pradnya prafulla pramod ' +
  'pranav pranee pranjal prasert pratap prateek pratibha pratik pratiksha praveen pravin preben preecha ' +
  'prerna primrose prithvi priyanka priyanshu przemek przemyslaw pualani pujit pulkit punit purva purvi ' +
  'pushkar pushpa pyotr qaiser qasim qusay rabab rabah rabiu rachana rachit radhakrishnan radhika radoslaw ' +
  'radwa raed rafe rafiq rafiqul raghav raghu ragna ragnar ragnhild raija raimo raimundo raissa raja rajat ' +
  'rajeev rajeshwari rajkumar rajni rajwinder rakhi rakiya ralitsa raman ramana ramandeep ramya ramzi rangi ' +
  'rani ranjana ranveer rashi rashmi ratan ratko ravindra rawya raya razan redouane reena refilwe rehab ' +
  'rehana reidun reijo reiner remedios renan rendra reneilwe renu renuka reshma revital rhys richa rigmor ' +
  'riikka rik rima rinat rishabh rishi risto ritchie ritika ritu riya rizal rizalino rizky rizwan roald ' +
  'rodel rodelio rohini roisin rokeya rommel ronen ronit rosamund rosangela roshan roshni rositsa rosnah ' +
  'roswitha rotem rotich rowaida roz ruairi ruaridh ruba rubina ruchi ruchika rudiger rudo ruediger ruel ' +
  'rukmini rumbidzai rumen rupa rupal rupali rupesh ruqayya rustam rutger rutuja ruud ruvimbo ruwan ryuichi ' +
  'ryusei saadet saadia saara sabah sabiha sachini sadako sadhana sadia sadiq safaa safiah sagal sagi ' +
  'sahana sahil sai saida saima sajal sajid sakda saket sakshi salah salamatu salote samah samaneh samar ' +
  'samarth sameh samiksha samina sampada samrawit samruddhi sanath sandamali sandhya sandile sanele ' +
  'sangeeta sangwoo sani sanjana sanjeev sanket santeri saowalak sapna sarabjit sarawut sarika sarit ' +
  'sarvesh sasan sasikala satnam saud saurabh sawsan sayaka sayed saynab sayuri sayyid sbusiso seema sefa ' +
  'segun segundo selam selamawit semisi semyon senad senait senga senzo seongmin serdar serhiy serife ' +
  'serkan setareh seun seungmin shabana shabbir shadia shafiq shafiqul shahbaz shahd shahid shahida shahira ' +
  'shahnaz shahrzad shahzad shaila shailesh shaimaa shaista shakeel shalaka shalini shalom shamim shamiso ' +
  'shaniqua sharad sharada sharifah sharmin shashank shatha shaul shaz shazia sheetal shehnaz shehu shekhar ' +
  'shivam shivang shivani shlomi shoaib shohreh shola shona shoshana shraddha shreyas shri shridhar ' +
  'shrikant shruti shubham shubhangi shunsuke shweta siamak sian siavash sibongile sibusiso siddharth ' +
  'siegfried sieghard sietske sifiso sigal siham simin simphiwe simran sindisiwe sinead sione siphiwe ' +
  'siphokazi sirikit sirpa sivan siyabonga siyanda sizwe sladjana slawomir smadar sneha snehal snezhana ' +
  'sobia sofya soham soheila soile sola solbjorg solfrid solomiia somboon sompong somporn somto sonal ' +
  'sonali sonam soner soojin sora soroush souad souhaila soumya sowmya sphamandla sravani srdjan ' +
  'sreelakshmi srikanth sriram srishti srividya staffan stavroula steffi stein steinar stelios stellan ' +
  'steph stoyan struan stu sture suad subin suchart suda sudarat sudarshan sudha sudhakar sudheer sudhir ' +
  'sufian sugeng suha suhaila suhaimi suhani suhas sujatha sujin sujit sukhdev sukhwinder sukran sulastri ' +
  'sultan sumana sumaya sumera sumiko sumit sunaina sunanda sundar sundaram sunitha supachai suparman ' +
  'surachai surekha surendra surinder suryani susanto sushila sussi svante svein svetoslav swantje swapna ' +
  'swarna swathi swetha syafiq syahirah syazwan synnove szilard szilvia tadesse tadeusz taehyung tafadzwa ' +
  'tage taghreed tahani tahira taiwo takudzwa talal talatu tama tamati tamsin tane tanmay tanu tanveer ' +
  'tanvi tanvir tapiwa taraneh tariro taro tarquin tatenda tatiane tavita tawfiq tayo tayyab tebogo teemu ' +
  'teerapong tegan tehila tejaswini tekle temi tendai terhi terje tero tesfaye tetiana tevita tewodros ' +
  'thabang thabiso thamer thandeka thandi thando thawatchai themba thembeka thembi thembinkosi thida ' +
  'thilina thodoris thokozani thokozile thorbjorn thorleif thorsten thulani thuli thushari tigist tikva ' +
  'tilly tilman tilo timofey tinashe tineke tinotenda tirunesh tobenna tobi tochukwu tolu tomek tomer ' +
  'tonderai tora torgeir torill torkel torunn toshiko tosin tova tove traudl trayvon trijntje trond trude ' +
  'truls truus trygve tsegaye tshepo tsvetan tsvetelina tuija tulsi tumelo tuncay tunde tunji ture turid ' +
  'turki tuti tzipi ubax uche uchechi uchenna uday udin ugochi ugochukwu uju uliana ulrike umaru umesh ' +
  'unathi unni upasana upul ursel urszula uta utami ute utkarsh uwe uzi uzma uzoamaka uzoma vaibhav vaino ' +
  'vaishali valdir vandana vani varda varsha varun vasant vassilis vasyl vedant veerachai vegard veljko ' +
  'venetia venkat venkatesh verity veselin vibha vidar vidhi vigdis vihaan vijaya vijayalakshmi vikas ' +
  'vikram vikrant viliami vinayak vineet vineeta vinicius vinita viraj virendra virpi virtudes vishwanath ' +
  'vitaly viv vivek viveka vojislav volker volkmar volodymyr vusi vuyo vyacheslav vyara vyom wafula wagner ' +
  'wairimu waithera waldemar walther waltraud wambui wangari wangui wanida wanjala wanjiku wanyama waqar ' +
  'waqas warda warsame wasim waweru wayan wedad wekesa wenche widad wieland wieslaw wijdan wilai wilf ' +
  'willemijn wim winfried wirat wiremu witold wittaya wojciech wojtek wole woojin worku xabier xolani ' +
  'xolile yaffa yair yakov yamini yaniv yanto yared yaroslav yasaman yaser yash yashar yashika yashwant ' +
  'yavor yazan yegor yehudit yejin yelena yemi yemisi yeonwoo yerin yevhen yifat yinka yiorgos ylva yngve ' +
  'yogita yohannes yonas yonatan yongho yoona yordan yordanka yossi youngsoo younis yuda yudi yujin yukari ' +
  'yukiko yuli yuliia yumiko yupin yuriko yusra yusufu yutaka yuval yuvraj zaharah zahid zahoor zaid zainal ' +
  'zainul zak zakhar zamokuhle zandile zanele zayed zbigniew zdzislaw zeca zeeshan zehava zeina zeke ' +
  'zerihun zewdu zhanna zhivko zikora zinhle ziyanda zodwa zohreh zolani zoleka zorica zornitsa zoryana ' +
  'zoya zsigmond zsuzsa zsuzsanna zubaida zubair zuhair zukiswa zulai zulfiqar zulkifli zuraidah'

/** Surnames, the same. */
export const familyNames =
  'abara abebe abernethy abimbola achebe achterberg achterhof addo adeniyi adichie adjei afridi aggarwal ' +
  'agu aguiyi agyeman akbari akerman akhtar akinola akintola akinwande akunyili alam alaoui alekseev ' +
  'alexiou alghamdi alharbi almutairi alotaibi alqahtani alsaud alshehri alzahrani amadi amiri amoah ' +
  'angstrom anozie ansah ansari antonov anyanwu ashcroft ashraf azikiwe azoulay backlund baig bajaj bajwa ' +
  'balakrishnan bandara bankole bansal barakat baranov barraclough belov belyaev benali bennani bensalah ' +
  'bergmann berrada bhardwaj bhatia bhatt bhosale bhutto bickerstaff biton blenkinsop bogdanov bokhari ' +
  'bosnjak bottomley boukhari bouzid boyko broadbent brocklehurst buthelezi butterworth cele chaudhry ' +
  'chaudhuri chauhan chawla cheema cherif cheruiyot chikwanha chirwa cholmondeley chukwu chukwuma ' +
  'clutterbuck colas colclough coldwell cruikshank dahan dahlgren dalal dankworth darwish dasgupta davydov ' +
  'degraaf dehaan dejong deol deshmukh desta dewit dhillon dimaculangan dimagiba dissanayake djordjevic ' +
  'durrani ebrahimi ekanayake emenike entwistle erkan esfahani ezeh ezenwa fairfax fairweather fakhoury ' +
  'farah farahani farooqi fashola fassi featherstone fernando filipovic filippov fothergill fotheringham ' +
  'frimpong gascoigne geraghty gerasimov ghanem ghazali gilani girma gokhale golan goodenough ' +
  'gopalakrishnan goswami govindan goyal greenhalgh grewal grimshaw gulati gumede gunawardena hadid ' +
  'hagglund hallberg halloran hamdan hanrahan harahap hargreaves hariri hashemi hashmi hathersage ' +
  'haythornthwaite hedstrom hegde herath hijazi hoekstra holmstrom holroyd hornby hovland ibekwe idrissi ' +
  'igwe iheanacho ikpeazu illingworth ilyin inglethorpe ioannou iqbal issa jabbour jaber jadhav jafari ' +
  'jafri jager jamali jayasuriya jayawardena jukic juric kabore kadam kale kamath kamau kaminska kanaan ' +
  'kapadia kapur karaca karimi kariuki karunaratne kashyap kassab kavanagh kazemi kazmi kebede kershaw ' +
  'kettlewell khattak khokhar khosla khoury khurana kiernan kilbride kipkemboi kiplagat kiselev kjaergaard ' +
  'klymenko knezevic knutsen kohli kone kovacevic kovacic kovalev kufuor kuhne kulkarni kumarasinghe kumari ' +
  'kuti kuznetsova lahlou leadbetter lebedeva lenihan lodhi longbottom loughlin lovric loxley lubis luthra ' +
  'lysenko maalouf macapagal macaraeg macfarlane magsaysay maheshwari maina makris malhotra malka manchanda ' +
  'mandela mansouri marchenko masondo masri mathur maximov mazari mbah mbakwe mbeki mcauliffe mehta melnyk ' +
  'memon mendis micklethwaite mikkelsen milosevic mirza mittal mogensen mohanty mokgosi moorcroft moradi ' +
  'moyo mpofu mugabe mughal mulenga murgatroyd murthy mutasa mutua mwale mwila myhre nadar naidu najjar ' +
  'nambiar namboodiri narayanan nassar nawaz nayak ncube niazi nikolaidis nikolic nnadi noorani norgaard ' +
  'novikova nwafor nwankwo nyoni nzekwe obasi obi obioha obiora ochieng odeh odhiambo oestby ogbonna ' +
  'oglethorpe ogunbanjo ogundipe oikonomou ojha okoro okoye okpara oladipo olajide olaniyan olatunji ' +
  'ollerenshaw olorunfemi omondi onabanjo onuoha onwudiwe onyekwelu opara orlova ormerod osbaldeston osipov ' +
  'ostlund ostrowska osuji ouedraogo outhwaite overgaard oyelaran oyelowo padmanabhan pandit pangilinan ' +
  'pankhurst papadakis parekh parikh pasha patnaik pavic pavlenko penhaligon perera peric perkovic petrenko ' +
  'petrovic phiri pocock polyakov popova popovic postlethwaite prabhu prendergast prins puri qadir qadri ' +
  'qasem qazi quartermaine quaye quraishi qureshi radebe radic raghavan raghunathan rahal rahimi raina raja ' +
  'rajagopal rajagopalan rajan rajapaksa ramachandran ramakrishnan raman ramanathan ramsbottom ranasinghe ' +
  'ranganathan rangarajan rao rask rastogi rathore ratnayake ravenscroft rawat rawlinson raza rehman rizvi ' +
  'rosengren rostami rowntree roychowdhury rudenko saab sabbagh sadeghi sahni sahoo sahu salonga saluja ' +
  'samant sampath sangakkara saran sarin sarkis sastry sathe satterthwaite savchenko sawadogo sayegh ' +
  'scargill schouten sehgal senanayake sengupta seshadri shabalala shackleton shaheen shaikh shalev shami ' +
  'shamir shammas shankar shastri shaughnessy sheikh shenoy shetty shinde shirazi shonibare shulman ' +
  'shuttleworth sibanda siddiqui sidebottom sidhu sidorenko sidorov singhal singhania smethurst smirnova ' +
  'soderlund soderstrom sodhi soni sood soomro sorokin sowande srinivasan stanhope stankovic stojanovic ' +
  'strandberg sultan sumulong sundaram sundstrom suri susanto sutcliffe syed tabrizi taneja tannous tanwar ' +
  'tarasov taskin tattersall tawil tazi tehrani tembo tesfaye tetteh thakkar thakur thapar thistlethwaite ' +
  'threlfall tinubu todorovic tolentino tomic trehan tremayne trevelyan tshabalala twistleton twomey udeh ' +
  'ugwu umeadi umeh upadhyay usmani uttley uzor vanbeek vandenberg vandenheuvel vandermeer vandeveen ' +
  'vandijk varghese vasudevan venkataraghavan venkataraman vidovic vijayan vinogradov vlahos vohra vollmer ' +
  'vora vukovic vyas waddington wadhwa wagh walia walmsley wambui wanjiku warrier wennerstrom wetherby ' +
  'wickramasinghe wigglesworth wijesinghe winterbottom wolstenholme womersley worku wrigley yazbek younes ' +
  'zaidi zardari zhukov zidan zimba'

/**
 * The syllables of Mandarin in Hanyu Pinyin without tones, ü written v and u. From pypinyin 0.55.0 (MIT); surnames
 * as in chinese-surnames.ts.
 * Made by scripts/gazetteer; not to be edited by hand.
 */

/** In small letters. */
export const syllables =
  'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de deng di dian diao die ding diu dong dou du duan dui dun duo en er fa fan fang fei fen feng fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv nve ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo'

/** Those that are surnames: of rare ones only, of common ones, of the great ones. */
export const surnames = [
  'ba ban bei bie bin bing bu cang chao chong chuai chun da dan dao er guang ha hang heng huai huan jie kuai kui lao man men mie ming na neng nian nong pi qie que ru shou shuang shui suo tai tuo wo xian xuan xun yong zai zan zhi zi',
  'ai ao bao bi bian bo cen chai che chi chu cong dang di diao dou fei gan gou guan gui hua hui huo ji jian jing ju ke kou kuang lai lan lang leng lian ling lou luan mai mei mi miao min mo mu nan ning ou pei piao ping pu qiang qu quan ran rao rong ruan rui sang sha shan shang she sheng shu shuai si sui teng tong tu weng xi xin ying you yun zang zha zhan zhen zhuang zhuo zong zu zuo',
  'an bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao ge geng gong gu guo han hao he hong hou hu huang jia jiang jiao jin kang kong lei li liang liao lin liu long lu luo lv ma mao meng ni nie niu pan pang peng qi qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin yu yuan yue zeng zhai zhang zhao zheng zhong zhou zhu zou',
] as const

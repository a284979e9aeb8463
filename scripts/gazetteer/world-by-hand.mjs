/** Countries in Chinese, with their short names. */
export const countries =
  '中国 美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 俄国 苏联 印度 加拿大 澳大利亚 澳洲 新西兰 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 ' +
  '丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 土耳其 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 ' +
  '北马其顿 马其顿 阿尔巴尼亚 摩尔多瓦 马耳他 塞浦路斯 摩纳哥 安道尔 圣马力诺 梵蒂冈 列支敦士登 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 土库曼斯坦 ' +
  '吉尔吉斯斯坦 塔吉克斯坦 蒙古 蒙古国 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 巴基斯坦 孟加拉国 尼泊尔 不丹 斯里兰卡 马尔代夫 ' +
  '阿富汗 伊朗 伊拉克 叙利亚 黎巴嫩 约旦 以色列 巴勒斯坦 沙特阿拉伯 沙特 也门 阿曼 阿联酋 卡塔尔 巴林 科威特 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 ' +
  '埃塞俄比亚 厄立特里亚 索马里 吉布提 肯尼亚 乌干达 坦桑尼亚 卢旺达 布隆迪 刚果 刚果金 刚果布 加蓬 喀麦隆 尼日利亚 尼日尔 乍得 马里 毛里塔尼亚 塞内加尔 冈比亚 几内亚 ' +
  '利比里亚 塞拉利昂 科特迪瓦 加纳 多哥 贝宁 布基纳法索 安哥拉 赞比亚 津巴布韦 莫桑比克 马拉维 纳米比亚 博茨瓦纳 南非 莱索托 斯威士兰 马达加斯加 毛里求斯 塞舌尔 科摩罗 ' +
  '佛得角 墨西哥 危地马拉 伯利兹 洪都拉斯 萨尔瓦多 尼加拉瓜 哥斯达黎加 巴拿马 古巴 牙买加 海地 多米尼加 巴哈马 巴巴多斯 格林纳达 哥伦比亚 委内瑞拉 圭亚那 苏里南 厄瓜多尔 ' +
  '秘鲁 玻利维亚 巴西 巴拉圭 乌拉圭 阿根廷 智利 斐济 汤加 萨摩亚 瓦努阿图 所罗门群岛 巴布亚新几内亚 瑙鲁 图瓦卢 基里巴斯 帕劳'

/** Parts of the world that GeoNames' cities and countries do not have. */
export const regions = {
  latin:
    'UK, USA, England, Scotland, Wales, Northern Ireland, Great Britain, Britain, Bavaria, Saxony, Catalonia, Andalusia, Tuscany, Sicily, ' +
    'Provence, Brittany, Normandy, Flanders, Siberia, Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, ' +
    'New South Wales, Queensland, Tasmania, Hokkaido, Okinawa, Kyushu, Honshu, Kansai, Kerala, Punjab, Gujarat, Karnataka, Tamil Nadu, ' +
    'Maharashtra, Bengal, Guangdong, Guangxi, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Sichuan, Yunnan, Guizhou, Jiangsu, ' +
    'Zhejiang, Anhui, Fujian, Jiangxi, Liaoning, Jilin, Heilongjiang, Gansu, Qinghai, Hainan, Ningxia, Xinjiang, Tibet, Inner Mongolia, ' +
    'Hong Kong, Macau, Macao, Taiwan, Kowloon, New Territories, Manhattan, Brooklyn, Queens, Bronx, Silicon Valley, Hollywood, Bay Area, ' +
    'New England, Europe, Asia, Africa, America, North America, South America, Latin America, Oceania, Antarctica, Arctic, Middle East, ' +
    'Far East, Southeast Asia, Scandinavia, Balkans, Caribbean, Mediterranean, Pacific, Atlantic, Alps, Himalaya, Sahara, Amazonia, ' +
    'Czechia, Burma, Holland, Persia, Cambridge, Oxford, Princeton, Palo Alto, Mountain View, Cupertino, Redmond, Venice, Geneva, Nice, Cannes, ' +
    'Salzburg, Innsbruck, Bruges, Ghent, Leuven, Lausanne, Basel, Bern, Heidelberg, Potsdam, Weimar, Pisa, Siena, Verona, Versailles, Windsor, ' +
    'Santa Monica, Beverly Hills, Malibu, Oakland, Berkeley, Stanford, Yale, Bali, Phuket, Waikiki, Maui, Guam',
  chinese:
    '欧洲 亚洲 非洲 美洲 北美 南美 拉美 大洋洲 南极 北极 中东 东南亚 东亚 南亚 西欧 东欧 北欧 南欧 中亚 太平洋 大西洋 印度洋 地中海 阿尔卑斯 喜马拉雅 撒哈拉 ' +
    '加州 加利福尼亚 得州 德克萨斯 佛罗里达 纽约州 夏威夷 阿拉斯加 华盛顿州 弗吉尼亚 马萨诸塞 麻省 新泽西 宾夕法尼亚 俄亥俄 密歇根 佐治亚 科罗拉多 亚利桑那 内华达 俄勒冈 犹他 ' +
    '安大略 魁北克 新南威尔士 昆士兰 塔斯马尼亚 北海道 冲绳 九州 关西 关东 英格兰 苏格兰 威尔士 北爱尔兰 巴伐利亚 加泰罗尼亚 西西里 普罗旺斯 诺曼底 西伯利亚 ' +
    '曼哈顿 布鲁克林 硅谷 好莱坞 剑桥 牛津 普林斯顿 斯坦福 耶鲁 威尼斯 日内瓦 戛纳 巴厘岛 普吉岛 关岛 塞班',
}

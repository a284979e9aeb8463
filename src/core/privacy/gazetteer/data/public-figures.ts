/**
 * People whom everyone knows: of history, letters, science, politics, sport and books, and the stand-ins of examples.
 * Written by hand from common knowledge; no list was copied.
 */

/** Of Chinese history and of today, simplified. */
export const chinese =
  '孔子 孟子 老子 庄子 荀子 墨子 韩非子 孙子 孙武 孙膑 管仲 商鞅 屈原 李斯 秦始皇 嬴政 项羽 ' +
  '刘邦 韩信 张良 萧何 吕后 汉武帝 刘彻 卫青 霍去病 司马迁 司马相如 司马光 司马懿 张骞 苏武 ' +
  '李广 王昭君 王莽 刘秀 班固 班超 班昭 蔡伦 张衡 华佗 张仲景 扁鹊 曹操 曹丕 曹植 刘备 关羽 ' +
  '张飞 诸葛亮 诸葛孔明 赵云 马超 黄忠 孙权 孙策 周瑜 鲁肃 吕蒙 陆逊 吕布 貂蝉 董卓 袁绍 荀彧 ' +
  '郭嘉 司马昭 邓艾 姜维 阮籍 嵇康 王羲之 王献之 顾恺之 陶渊明 谢灵运 谢安 祖冲之 郦道元 ' +
  '贾思勰 花木兰 李世民 李渊 唐太宗 武则天 狄仁杰 魏征 房玄龄 杜如晦 唐玄宗 杨贵妃 杨玉环 ' +
  '安禄山 郭子仪 玄奘 鉴真 李白 杜甫 白居易 王维 孟浩然 李商隐 杜牧 李贺 王勃 骆宾王 杨炯 ' +
  '卢照邻 陈子昂 贺知章 王昌龄 高适 岑参 刘禹锡 柳宗元 韩愈 元稹 孟郊 贾岛 温庭筠 颜真卿 ' +
  '柳公权 欧阳询 吴道子 孙思邈 陆羽 李煜 赵匡胤 包拯 包青天 寇准 范仲淹 欧阳修 王安石 苏轼 ' +
  '苏东坡 苏洵 苏辙 曾巩 黄庭坚 柳永 晏殊 晏几道 秦观 周邦彦 李清照 陆游 辛弃疾 杨万里 范成大 ' +
  '岳飞 秦桧 文天祥 朱熹 程颢 程颐 周敦颐 陆九渊 沈括 毕昇 宋徽宗 米芾 张择端 成吉思汗 铁木真 ' +
  '忽必烈 关汉卿 马致远 王实甫 郭守敬 赵孟頫 朱元璋 朱棣 刘伯温 郑和 于谦 王阳明 张居正 海瑞 ' +
  '戚继光 李时珍 徐光启 宋应星 徐霞客 唐伯虎 文徵明 董其昌 汤显祖 罗贯中 施耐庵 吴承恩 冯梦龙 ' +
  '袁崇焕 李自成 崇祯 吴三桂 陈圆圆 郑成功 史可法 努尔哈赤 皇太极 康熙 雍正 乾隆 慈禧 和珅 ' +
  '纪晓岚 蒲松龄 曹雪芹 吴敬梓 纳兰性德 郑板桥 袁枚 龚自珍 林则徐 魏源 洪秀全 曾国藩 左宗棠 ' +
  '李鸿章 张之洞 康有为 梁启超 谭嗣同 严复 詹天佑 黄遵宪 秋瑾 孙中山 孙文 孙逸仙 袁世凯 黄兴 ' +
  '宋教仁 蔡锷 蒋介石 宋庆龄 宋美龄 张学良 张作霖 蔡元培 陈独秀 李大钊 胡适 鲁迅 周树人 周作人 ' +
  '郭沫若 茅盾 巴金 老舍 曹禺 冰心 徐志摩 林徽因 梁思成 闻一多 朱自清 郁达夫 沈从文 钱钟书 ' +
  '杨绛 张爱玲 萧红 丁玲 艾青 戴望舒 叶圣陶 丰子恺 林语堂 梁实秋 季羡林 陈寅恪 王国维 冯友兰 ' +
  '陶行知 齐白石 徐悲鸿 张大千 梅兰芳 聂耳 冼星海 田汉 毛泽东 周恩来 刘少奇 朱德 邓小平 陈毅 ' +
  '彭德怀 林彪 贺龙 叶剑英 刘伯承 邓稼先 钱学森 钱三强 李四光 竺可桢 华罗庚 陈景润 苏步青 ' +
  '陈省身 茅以升 袁隆平 雷锋 焦裕禄 刘胡兰 董存瑞 黄继光 邱少云 江泽民 胡锦涛 习近平 李克强 ' +
  '温家宝 朱镕基 毛主席 周总理 邓公 金庸 古龙 梁羽生 琼瑶 三毛 莫言 余华 路遥 贾平凹 刘慈欣 ' +
  '王小波 海子 顾城 北岛 舒婷 屠呦呦 杨振宁 李政道 丁肇中 钟南山 姚明 刘翔 李宁 李小龙 成龙 ' +
  '李连杰 周星驰 刘德华 周杰伦 王菲 邓丽君 张国荣 梅艳芳 马云 马化腾 任正非 雷军 李彦宏 刘强东 ' +
  '丁磊 张一鸣'

/** Of Chinese and other books and legends, and stand-ins like 张三. */
export const fictional =
  '孙悟空 猪八戒 沙僧 沙和尚 唐僧 唐三藏 白骨精 牛魔王 红孩儿 铁扇公主 哪吒 杨戬 二郎神 姜子牙 ' +
  '妲己 女娲 盘古 伏羲 神农 黄帝 炎帝 后羿 嫦娥 夸父 大禹 牛郎 织女 白素贞 许仙 法海 梁山伯 ' +
  '祝英台 孟姜女 宋江 林冲 武松 鲁智深 李逵 吴用 潘金莲 西门庆 武大郎 贾宝玉 林黛玉 薛宝钗 ' +
  '王熙凤 贾母 贾政 史湘云 刘姥姥 袭人 晴雯 郭靖 黄蓉 杨过 小龙女 张无忌 赵敏 周芷若 令狐冲 ' +
  '任盈盈 韦小宝 段誉 乔峰 虚竹 东方不败 岳不群 李寻欢 楚留香 阿Q 孔乙己 祥林嫂 闰土 祥子 ' +
  '骆驼祥子 张三 李四 王五 赵六 王二麻子 路人甲 小明 小红 小刚 小李子 济公 包黑子 观音菩萨 ' +
  '如来佛祖 玉皇大帝 王母娘娘 财神爷 灶王爷 关公 诸葛 喜羊羊 灰太狼 葫芦娃 福尔摩斯 哈利波特 ' +
  '哈姆雷特 罗密欧 朱丽叶 堂吉诃德 鲁滨逊 灰姑娘 白雪公主 皮卡丘 柯南 名侦探柯南 蜘蛛侠 蝙蝠侠 ' +
  '钢铁侠 奥特曼 哆啦A梦'

/** Of other countries, as they are written in Chinese, without the dot. */
export const foreign =
  '牛顿 爱因斯坦 达尔文 伽利略 哥白尼 开普勒 法拉第 麦克斯韦 居里夫人 爱迪生 特斯拉 诺贝尔 ' +
  '霍金 图灵 冯诺依曼 香农 欧拉 高斯 黎曼 傅里叶 拉普拉斯 贝叶斯 欧几里得 阿基米德 毕达哥拉斯 ' +
  '笛卡尔 帕斯卡 莱布尼茨 费马 伽罗瓦 希尔伯特 哥德尔 庞加莱 柯西 泰勒 马尔可夫 苏格拉底 ' +
  '柏拉图 亚里士多德 康德 黑格尔 尼采 叔本华 马克思 恩格斯 列宁 斯大林 弗洛伊德 荣格 卢梭 ' +
  '伏尔泰 孟德斯鸠 洛克 休谟 亚当斯密 凯恩斯 莎士比亚 歌德 席勒 雨果 巴尔扎克 莫泊桑 福楼拜 ' +
  '托尔斯泰 陀思妥耶夫斯基 契诃夫 普希金 高尔基 马克吐温 海明威 狄更斯 简奥斯汀 安徒生 格林 ' +
  '卡夫卡 博尔赫斯 马尔克斯 泰戈尔 川端康成 村上春树 东野圭吾 夏目漱石 贝多芬 莫扎特 巴赫 肖邦 ' +
  '柴可夫斯基 达芬奇 米开朗基罗 拉斐尔 梵高 莫奈 毕加索 凯撒 亚历山大大帝 拿破仑 希特勒 丘吉尔 ' +
  '罗斯福 华盛顿 林肯 杰斐逊 富兰克林 肯尼迪 尼克松 里根 克林顿 布什 奥巴马 特朗普 拜登 普京 ' +
  '甘地 曼德拉 马丁路德金 哥伦布 麦哲伦 马可波罗 乔布斯 比尔盖茨 马斯克 扎克伯格 巴菲特 乔丹 ' +
  '科比 梅西 罗纳尔多 贝克汉姆 费德勒 纳达尔 耶稣 释迦牟尼 穆罕默德 摩西 圣诞老人'

/** In Latin script. */
export const latin =
  'Isaac Newton, Albert Einstein, Charles Darwin, Galileo Galilei, Nicolaus Copernicus, ' +
  'Johannes Kepler, Michael Faraday, James Clerk Maxwell, Marie Curie, Thomas Edison, ' +
  'Nikola Tesla, Alfred Nobel, Stephen Hawking, Alan Turing, John von Neumann, Claude Shannon, ' +
  'Leonhard Euler, Carl Friedrich Gauss, Bernhard Riemann, Joseph Fourier, Pierre-Simon Laplace, ' +
  'Thomas Bayes, Blaise Pascal, Rene Descartes, Gottfried Leibniz, Pierre de Fermat, ' +
  'Evariste Galois, David Hilbert, Kurt Godel, Henri Poincare, Emmy Noether, ' +
  'Srinivasa Ramanujan, Richard Feynman, Niels Bohr, Werner Heisenberg, Erwin Schrodinger, ' +
  'Max Planck, Enrico Fermi, Robert Oppenheimer, J. Robert Oppenheimer, Ada Lovelace, ' +
  'Charles Babbage, Grace Hopper, Edsger Dijkstra, Donald Knuth, Dennis Ritchie, Ken Thompson, ' +
  'Brian Kernighan, Bjarne Stroustrup, Linus Torvalds, Guido van Rossum, James Gosling, ' +
  'Tim Berners-Lee, Richard Stallman, Margaret Hamilton, Katherine Johnson, Steve Jobs, ' +
  'Steve Wozniak, Bill Gates, Paul Allen, Larry Page, Sergey Brin, Mark Zuckerberg, Jeff Bezos, ' +
  'Elon Musk, Tim Cook, Satya Nadella, Sundar Pichai, Sam Altman, Jensen Huang, Warren Buffett, ' +
  'Henry Ford, Walt Disney, Plato, Socrates, Aristotle, Immanuel Kant, Friedrich Nietzsche, ' +
  'Karl Marx, Friedrich Engels, Vladimir Lenin, Joseph Stalin, Sigmund Freud, Carl Jung, ' +
  'Jean-Jacques Rousseau, Voltaire, John Locke, David Hume, Adam Smith, John Maynard Keynes, ' +
  'Milton Friedman, John Stuart Mill, Thomas Hobbes, Noam Chomsky, William Shakespeare, ' +
  'Jane Austen, Charles Dickens, Mark Twain, Ernest Hemingway, F. Scott Fitzgerald, ' +
  'George Orwell, Virginia Woolf, James Joyce, Oscar Wilde, Edgar Allan Poe, Emily Dickinson, ' +
  'Walt Whitman, Robert Frost, T. S. Eliot, John Keats, Lord Byron, Mary Shelley, ' +
  'Charlotte Bronte, Emily Bronte, Arthur Conan Doyle, Agatha Christie, J. R. R. Tolkien, ' +
  'C. S. Lewis, J. K. Rowling, Stephen King, Isaac Asimov, Arthur C. Clarke, Leo Tolstoy, ' +
  'Fyodor Dostoevsky, Anton Chekhov, Victor Hugo, Alexandre Dumas, Gustave Flaubert, ' +
  'Marcel Proust, Albert Camus, Jean-Paul Sartre, Franz Kafka, Johann Wolfgang von Goethe, ' +
  'Dante Alighieri, Miguel de Cervantes, Gabriel Garcia Marquez, Jorge Luis Borges, ' +
  'Pablo Neruda, Haruki Murakami, Ludwig van Beethoven, Wolfgang Amadeus Mozart, ' +
  'Johann Sebastian Bach, Frederic Chopin, Franz Schubert, Antonio Vivaldi, Pyotr Tchaikovsky, ' +
  'Leonardo da Vinci, Michelangelo, Vincent van Gogh, Claude Monet, Pablo Picasso, ' +
  'Salvador Dali, Frida Kahlo, Andy Warhol, Julius Caesar, Alexander the Great, Cleopatra, ' +
  'Genghis Khan, Napoleon Bonaparte, Queen Victoria, Queen Elizabeth, King Charles, Henry VIII, ' +
  'Winston Churchill, Margaret Thatcher, Tony Blair, Boris Johnson, George Washington, ' +
  'Thomas Jefferson, Benjamin Franklin, Abraham Lincoln, Ulysses Grant, Theodore Roosevelt, ' +
  'Franklin Roosevelt, Franklin D. Roosevelt, Harry Truman, Dwight Eisenhower, John F. Kennedy, ' +
  'Lyndon Johnson, Richard Nixon, Jimmy Carter, Ronald Reagan, George Bush, George W. Bush, ' +
  'Bill Clinton, Hillary Clinton, Barack Obama, Michelle Obama, Donald Trump, Joe Biden, ' +
  'Kamala Harris, Adolf Hitler, Charles de Gaulle, Emmanuel Macron, Angela Merkel, ' +
  'Vladimir Putin, Mikhail Gorbachev, Mahatma Gandhi, Jawaharlal Nehru, Narendra Modi, ' +
  'Nelson Mandela, Martin Luther King, Martin Luther, Malcolm X, Rosa Parks, Anne Frank, ' +
  'Mother Teresa, Dalai Lama, Pope Francis, Jesus Christ, Christopher Columbus, ' +
  'Ferdinand Magellan, Marco Polo, Neil Armstrong, Buzz Aldrin, Yuri Gagarin, Amelia Earhart, ' +
  'Charlie Chaplin, Alfred Hitchcock, Marilyn Monroe, Audrey Hepburn, Elvis Presley, ' +
  'John Lennon, Paul McCartney, Michael Jackson, Freddie Mercury, David Bowie, Bob Dylan, ' +
  'Taylor Swift, Lady Gaga, Tom Hanks, Tom Cruise, Brad Pitt, Leonardo DiCaprio, ' +
  'Steven Spielberg, Christopher Nolan, Quentin Tarantino, Oprah Winfrey, Michael Jordan, ' +
  'Kobe Bryant, LeBron James, Stephen Curry, Lionel Messi, Cristiano Ronaldo, David Beckham, ' +
  'Roger Federer, Rafael Nadal, Novak Djokovic, Serena Williams, Usain Bolt, Tiger Woods, ' +
  'Muhammad Ali, Mike Tyson, Pele, Diego Maradona, Bruce Lee, Jackie Chan, Jet Li, Yao Ming, ' +
  'Jack Ma, Mao Zedong, Zhou Enlai, Deng Xiaoping, Xi Jinping, Sun Yat-sen, Chiang Kai-shek, ' +
  'Sun Tzu, Lao Tzu, Confucius, Mencius, Li Bai, Du Fu, Lu Xun, Sherlock Holmes, John Watson, ' +
  'James Bond, Harry Potter, Hermione Granger, Ron Weasley, Albus Dumbledore, Frodo Baggins, ' +
  'Bilbo Baggins, Luke Skywalker, Darth Vader, Han Solo, Princess Leia, Indiana Jones, ' +
  'Peter Parker, Bruce Wayne, Clark Kent, Tony Stark, Steve Rogers, Peter Pan, ' +
  'Alice in Wonderland, Robin Hood, King Arthur, Don Quixote, Romeo, Juliet, Hamlet, Macbeth, ' +
  'Othello, King Lear, Elizabeth Bennet, Jane Eyre, Oliver Twist, David Copperfield, ' +
  'Ebenezer Scrooge, Tom Sawyer, Huckleberry Finn, Jay Gatsby, Atticus Finch, Holden Caulfield, ' +
  'Winston Smith, Victor Frankenstein, Santa Claus, Mickey Mouse, Donald Duck, Homer Simpson, ' +
  'Bart Simpson, Walter White, Jon Snow, John Doe, Jane Doe, Joe Bloggs, Joe Public, ' +
  'Average Joe, Uncle Sam, Big Brother'

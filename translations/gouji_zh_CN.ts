<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Archive</name>
    <message>
        <source>to correct</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Verified by %1 on %2: %3</source>
        <translation>%1 于 %2 核实：%3</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>核对没有发现问题。</translation>
    </message>
    <message>
        <source>What the checks found: %1</source>
        <translation>核对发现的问题：%1 处</translation>
    </message>
    <message>
        <source>Findings.txt</source>
        <translation>核对结果.txt</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>due %1</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>table of section two</source>
        <translation>第二部分表</translation>
    </message>
    <message>
        <source>table of section three</source>
        <translation>第三部分表</translation>
    </message>
    <message>
        <source>table of section four</source>
        <translation>第四部分表</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>figures in the text</source>
        <translation>文中数据</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>敏感信息</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>文件读取</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>First drafts by day</source>
        <translation>每日首次报送单位数</translation>
    </message>
    <message>
        <source>Units by status</source>
        <translation>各状态单位数</translation>
    </message>
    <message>
        <source>Errors by check</source>
        <translation>各类须改正问题数</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有须改正的问题</translation>
    </message>
    <message>
        <source>Most new requests</source>
        <translation>新收申请最多的单位（件）</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>show only error, warning or hint and what is heavier; the exit code is the same</source>
        <translation>只显示 error、warning 或 hint 及更重的问题；退出码不变</translation>
    </message>
    <message>
        <source>the day to judge dates by</source>
        <translation>判断日期所依据的当天</translation>
    </message>
    <message>
        <source>At least one PATH is needed.</source>
        <translation>至少要给出一个路径。</translation>
    </message>
    <message>
        <source>--least takes error, warning or hint.</source>
        <translation>--least 只能是 error、warning 或 hint。</translation>
    </message>
    <message>
        <source>--today takes a date as YYYY-MM-DD.</source>
        <translation>--today 的日期写作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>标准输出写不进去：%1</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>写到这个文件；- 为标准输出</translation>
    </message>
    <message>
        <source>replace OUT where it exists</source>
        <translation>输出文件已存在时替换</translation>
    </message>
    <message>
        <source>One input and -o OUT are needed.</source>
        <translation>要给出一个输入和 -o 输出。</translation>
    </message>
    <message>
        <source>There is no reader for %1.</source>
        <translation>不能读取 %1 格式。</translation>
    </message>
    <message>
        <source>official name of the body</source>
        <translation>机关规范名称</translation>
    </message>
    <message>
        <source>the year the report is about</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>--body, --year and -o are needed.</source>
        <translation>要给出 --body、--year 和 -o。</translation>
    </message>
    <message>
        <source>--year takes a year of four digits.</source>
        <translation>--year 写四位年份。</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>没有这个格式。</translation>
    </message>
    <message>
        <source>%1 exists and was left as it is. Add --force to replace it.</source>
        <translation>%1 已存在，未作改动。加 --force 可替换。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Option %1 stands twice.</source>
        <translation>选项 %1 写了两次。</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>选项 %1 不带值。</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>选项 %1 缺少值。</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation>（文件第 %1 行）</translation>
    </message>
    <message>
        <source> (accepted)</source>
        <translation>（已核实）</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>: nothing to object
</source>
        <translation>：没有发现问题
</translation>
    </message>
    <message>
        <source>--lang takes zh_CN or en.</source>
        <translation>--lang 只能是 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>With any of them: --lang zh_CN|en, --help, --version. A PATH may be a folder; - is standard input or output.</source>
        <translation>各命令都可加：--lang zh_CN|en、--help、--version。路径可以是文件夹；- 为标准输入或输出。</translation>
    </message>
    <message>
        <source>last year&apos;s report, or a folder of them; each unit is compared with its own</source>
        <translation>上年报告，或存放上年报告的文件夹；各单位与本单位的上年报告核对</translation>
    </message>
    <message>
        <source>%1: no report of last year is that of %2; not compared.</source>
        <translation>%1：没有找到%2的上年报告，未核对。</translation>
    </message>
    <message>
        <source>last year&apos;s report: body, outline and open requests are taken over; body and year follow from it where they are not given</source>
        <translation>上年报告：沿用机关、提纲和结转的申请；没有给出机关名称和年度时由它推出</translation>
    </message>
    <message>
        <source>%1 was %2 in last year&apos;s report; not filled in, since what was made and repealed since is not known.</source>
        <translation>%1：上年报告为%2；本年制发和废止的件数尚不清楚，没有填入。</translation>
    </message>
    <message>
        <source>write this format; default: by the ending of OUT</source>
        <translation>写成这种格式；默认按 OUT 的扩展名</translation>
    </message>
    <message>
        <source>the data it carries: public, working (all), archive (none); default: working for gouji, else public</source>
        <translation>文件携带的数据：public（可公开的）、working（全部）、archive（不带）；gouji 默认 working，其他默认 public</translation>
    </message>
    <message>
        <source>The format to write is not known; say --to and one of: %1.</source>
        <translation>不知道要写成什么格式；请用 --to 指定其中一种：%1。</translation>
    </message>
    <message>
        <source>--copy takes public, working or archive.</source>
        <translation>--copy 只能是 public、working 或 archive。</translation>
    </message>
    <message>
        <source>A Gouji report is its data; --copy archive is for other formats.</source>
        <translation>勾稽文件本身就是数据；--copy archive 只用于其他格式。</translation>
    </message>
    <message>
        <source>read as this format (gouji, txt, docx, odt, html, mht, pdf, xlsx, ofd, rtf, doc); default: by content</source>
        <translation>按此格式读取（gouji、txt、docx、odt、html、mht、pdf、xlsx、ofd、rtf、doc）；默认按内容识别</translation>
    </message>
    <message>
        <source>text, json or html (a page for people); default: text</source>
        <translation>text、json 或 html（供人阅读的网页）；默认 text</translation>
    </message>
    <message>
        <source>Two reports are needed: OLD and NEW.</source>
        <translation>需要两份报告：旧的和新的。</translation>
    </message>
    <message>
        <source>--format takes text, json or html.</source>
        <translation>--format 可取 text、json 或 html。</translation>
    </message>
    <message>
        <source>No difference: %1 figures and %2 sentences are the same.</source>
        <translation>没有差异：%1 个数、%2 句话完全一致。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>The text of the file was changed after its data was put in. Say which counts: --take embedded or --take visible.</source>
        <translation>文件内嵌数据之后正文又改过。请指明以哪个为准：--take embedded（内嵌数据）或 --take visible（可见正文）。</translation>
    </message>
    <message>
        <source>--take takes embedded or visible.</source>
        <translation>--take 可取 embedded 或 visible。</translation>
    </message>
    <message>
        <source>embedded or visible: which counts where an export&apos;s text was changed after its data was put in</source>
        <translation>embedded（内嵌数据）或 visible（可见正文）：导出文件正文改过时以哪个为准</translation>
    </message>
    <message>
        <source>Three reports and -o OUT are needed: BASE, OURS and THEIRS.</source>
        <translation>需要三份报告和 -o OUT：BASE（共同底稿）、OURS（己方）、THEIRS（对方）。</translation>
    </message>
    <message>
        <source>A merge writes a Gouji report; name OUT *.gouji and convert it.</source>
        <translation>合并的结果是勾稽文件；请把 OUT 命名为 *.gouji，再转换成其他格式。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Places that both changed differently: %1. The output holds OURS there.</source>
        <translation>双方改得不一样的地方：%1 处。输出文件在这些地方保留己方（OURS）的内容。</translation>
    </message>
    <message>
        <source>how many files are checked at the same time; default: one a processor</source>
        <translation>同时检查几个文件；默认每个处理器一个</translation>
    </message>
    <message>
        <source>the office&apos;s own words, beside the program&apos;s</source>
        <translation>本单位的用词表，与程序自带的一并使用</translation>
    </message>
    <message>
        <source>checks that are off by default</source>
        <translation>默认不做的检查，另行打开</translation>
    </message>
    <message>
        <source>There is no check %1: gouji-cli checks lists them.</source>
        <translation>没有检查项 %1：用 gouji-cli checks 列出全部检查项。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs 是 1 到 %1 的数。</translation>
    </message>
    <message>
        <source>%1: named more than once; checked once.</source>
        <translation>%1：重复列出，只检查一次。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>is</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>reason why it stands</source>
        <translation>核实理由</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>the units due, as xlsx or csv: who is missing is said, who does not count is left out</source>
        <translation>应报单位名单（xlsx 或 csv）：缺报的列出，不计入的不加</translation>
    </message>
    <message>
        <source>the units&apos; reports of last year, for what was carried over</source>
        <translation>各单位的上年报告，用于核对结转</translation>
    </message>
    <message>
        <source>figures to add to the sums, as csv: cell, figure with its sign, reason</source>
        <translation>调整数（csv）：单元格、带正负号的数、理由</translation>
    </message>
    <message>
        <source>say which units have nearly the same text; takes longer</source>
        <translation>找出文字几乎相同的单位；耗时更长</translation>
    </message>
    <message>
        <source>of the account on standard output: text, json or csv; default: text</source>
        <translation>标准输出上汇总说明的格式：text、json 或 csv；默认 text</translation>
    </message>
    <message>
        <source>how many files are read at once; default: one a processor</source>
        <translation>同时读取几个文件；默认每个处理器一个</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>At least one PATH, --body, --year and -o are needed.</source>
        <translation>需要至少一个 PATH，以及 --body、--year 和 -o。</translation>
    </message>
    <message>
        <source>The account goes to standard output; name a file for -o.</source>
        <translation>汇总说明写到标准输出；请给 -o 一个文件名。</translation>
    </message>
    <message>
        <source>--format takes text, json or csv.</source>
        <translation>--format 可用 text、json 或 csv。</translation>
    </message>
    <message>
        <source>%1: “%2” is no adjustment; a line is cell, figure, reason.</source>
        <translation>%1：“%2”不是调整行；每行应为：单元格,数,理由。</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>不计入汇总：%1</translation>
    </message>
    <message>
        <source>the same figures again</source>
        <translation>数字与已计入的相同，不重复计入</translation>
    </message>
    <message>
        <source>%1 is in the list under no such name; not counted</source>
        <translation>名单中没有“%1”这个名称，未计入</translation>
    </message>
    <message>
        <source>%1, %2: the sum of %3 reports.</source>
        <translation>%1 %2 年度：汇总 %3 份报告。</translation>
    </message>
    <message>
        <source>Not counted: %1 files.</source>
        <translation>未计入：%1 个文件。</translation>
    </message>
    <message>
        <source>make the sum of FILE again from the reports below PATH, and say what changed since</source>
        <translation>按 PATH 下的报告重新汇总，与 FILE 核对，说明此后有何变化</translation>
    </message>
    <message>
        <source>%1 does not say what it was made of; only a sum can be proved.</source>
        <translation>%1 没有汇总记录；只有汇总得出的报告才能核对。</translation>
    </message>
    <message>
        <source>%1, %2: unchanged, the sum of the same %3 reports.</source>
        <translation>%1，%2年：未变，由同样的 %3 份报告汇总而成。</translation>
    </message>
    <message>
        <source>the sum of %1, whose units are summed themselves</source>
        <translation>%1 的汇总，其所属单位已逐个计入</translation>
    </message>
    <message>
        <source>text, json, jsonl (a report a line), csv (with a byte-order mark, for people) or sarif; default: text</source>
        <translation>text、json、jsonl（每份报告一行）、csv（带字节顺序标记，供人查看）或 sarif，默认 text</translation>
    </message>
    <message>
        <source>--format takes text, json, jsonl, csv or sarif.</source>
        <translation>--format 的取值为 text、json、jsonl、csv 或 sarif。</translation>
    </message>
    <message>
        <source>tsv, csv (with a byte-order mark, for people), xlsx or jsonl (a report a line); default: tsv</source>
        <translation>tsv、csv（带字节顺序标记，供人查看）、xlsx 或 jsonl（每份报告一行），默认 tsv</translation>
    </message>
    <message>
        <source>At least one PATH is needed, and a format of tsv, csv, xlsx or jsonl.</source>
        <translation>至少需要一个 PATH，格式须为 tsv、csv、xlsx 或 jsonl。</translation>
    </message>
    <message>
        <source>an office pack: its forms, and for check its words and choice of checks</source>
        <translation>单位资料包：其中的表式；check 还使用其中的用词和检查项选择</translation>
    </message>
    <message>
        <source>the form, by its id or its file; default: the one in force for the year</source>
        <translation>表式的代号或者文件；默认为该年度施行的表式</translation>
    </message>
</context>
<context>
    <name>CollectionSheet</name>
    <message>
        <source>Figures wanted from: %1</source>
        <translation>收数表：%1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the report now</source>
        <translation>报告现值</translation>
    </message>
    <message>
        <source>Figure (to fill in)</source>
        <translation>填报数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk file is damaged: a part is missing or is not what it should be. Go back to an earlier copy of it; the drafts in its folder are untouched.</source>
        <translation>审核台文件已损坏：缺少内容或内容不正确。请改用较早的备份；文件夹中的各单位稿件没有改动。</translation>
    </message>
    <message>
        <source>This file is no desk of Gouji.</source>
        <translation>这个文件不是勾稽的审核台文件。</translation>
    </message>
    <message>
        <source>A newer version of Gouji wrote this desk. Update the program to open it.</source>
        <translation>这个审核台由更新版本的勾稽保存，请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The file is larger than any desk can be.</source>
        <translation>文件过大，不可能是审核台文件。</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>已重交</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>There is a file of this name already. Open that desk, or give the new one another name.</source>
        <translation>已有同名文件。请打开那个审核台，或换一个名称。</translation>
    </message>
    <message>
        <source>This desk is open elsewhere (%1); what is changed here is not saved. Close it there first.</source>
        <translation>这个审核台已在别处打开（%1），此处的改动不会保存。请先在那里关闭。</translation>
    </message>
    <message>
        <source>Nothing was handed in.</source>
        <translation>尚未报送。</translation>
    </message>
    <message>
        <source>“%1” was changed since it was taken in. Look through the folder again (F5); what it holds now is another version.</source>
        <translation>“%1”在接收之后被改动。请重新查看文件夹（F5），改动后的内容算作另一版本。</translation>
    </message>
    <message>
        <source>It is not certain whose page this is.</source>
        <translation>不能确定这是哪个单位的网页。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报告中</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>网页上</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应重报日期</translation>
    </message>
    <message>
        <source>Sent again on</source>
        <translation>重报日期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
</context>
<context>
    <name>DeskComparison</name>
    <message>
        <source>Last year: no report of this unit was found.</source>
        <translation>上年：没有找到本单位的报告。</translation>
    </message>
    <message>
        <source>Last year: %1; %2 % of the text is the same.</source>
        <translation>上年：%1；文字相同 %2 %。</translation>
    </message>
    <message>
        <source>Last year: the sum of bodies that were merged (%1). What does not agree with it may come from the merger and is not counted: %2.</source>
        <translation>上年：已合并机关之和（%1）。与之不符的可能由合并引起，不计入问题：%2 处。</translation>
    </message>
    <message>
        <source>Last year: of the bodies that were merged only %1. Nothing is compared.</source>
        <translation>上年：已合并的机关中只有 %1。不作对比。</translation>
    </message>
    <message>
        <source>Last year: several that differ (%1). Nothing is compared until only the one that counts is left.</source>
        <translation>上年：有多份内容不同（%1）。请只留下有效的一份，否则不作对比。</translation>
    </message>
    <message>
        <source>Most like it: %1, about %2 % of the text.</source>
        <translation>最相近：%1，文字约 %2 % 相同。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The report file is damaged: a part is missing or is not what it should be. Go back to an earlier copy of the file.</source>
        <translation>报告文件已损坏：缺少一部分，或内容不对。请改用此文件较早的副本。</translation>
    </message>
    <message>
        <source>This file holds no report of Gouji.</source>
        <translation>这个文件不是勾稽报告文件。</translation>
    </message>
    <message>
        <source>A newer version of Gouji wrote this report (file format %1). Update the program to open it.</source>
        <translation>此报告由更新版本的勾稽写成（文件格式 %1）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The file is larger than any report can be.</source>
        <translation>文件过大，不可能是报告。</translation>
    </message>
    <message>
        <source>The report file is damaged: what stands for “%1” cannot be. Go back to an earlier copy of the file.</source>
        <translation>报告文件已损坏：“%1”处的内容不可能出现。请改用此文件较早的副本。</translation>
    </message>
    <message>
        <source>The file is damaged at line %1.</source>
        <translation>文件第 %1 行已损坏。</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or deleted.</source>
        <translation>没有文件“%1”，可能已被移走或删除。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>文件“%1”读不出来。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹，请指定其中的文件。</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was read. Open it again.</source>
        <translation>读取时文件“%1”被改动，请重新打开。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any report can be (%2 at most).</source>
        <translation>文件“%1”过大，不可能是报告（最大 %2）。</translation>
    </message>
    <message>
        <source>There is not enough room to write “%1”. Free some, or choose another place.</source>
        <translation>空间不足，写不下“%1”。请腾出空间，或换个位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name in it.</source>
        <translation>“%1”是文件夹，请在其中另取文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder does not exist.</source>
        <translation>“%1”写不进去：文件夹不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to write “%1”. Choose another place.</source>
        <translation>没有写入“%1”的权限，请换个位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1”写不进去。</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted since it was opened. Save under a name to write it anew.</source>
        <translation>“%1”打开后已被移走或删除。请另存一份。</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened. Save under another name, or open it again.</source>
        <translation>“%1”打开后被别处改动过。请另存为其他名称，或重新打开。</translation>
    </message>
    <message>
        <source>What was copied is too large for a table of the report (more than %1 fields or %2 rows); nothing was pasted. Copy only the table.</source>
        <translation>复制的内容太大，不是报告的表（超过 %1 个格或 %2 行），没有粘贴。请只复制表格。</translation>
    </message>
    <message>
        <source>The office&apos;s guidance file does not hang together.</source>
        <translation>本单位的填报提示文件有错误，无法使用。</translation>
    </message>
    <message>
        <source>This document holds far more than any report; it was not opened.</source>
        <translation>此文档的内容远远超出一份报告，未予打开。</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get the file again from where it came.</source>
        <translation>此文档已损坏或不完整，无法读取。请向来源处重新索取该文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to write this file. Close other programs and try again.</source>
        <translation>内存不足，无法写出此文件。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The file of the paper does not hang together.</source>
        <translation>公文样张文件内容有误，无法使用。</translation>
    </message>
    <message>
        <source>This table of values is damaged; write it again from the report.</source>
        <translation>这份数值表已损坏，请从年报重新导出。</translation>
    </message>
    <message>
        <source>This web page holds far more than any report; it was not read.</source>
        <translation>这个网页的内容远远超出一份年报，没有读取。</translation>
    </message>
    <message>
        <source>A cell holds more than the 32,767 characters that a spreadsheet takes. Shorten it and try again.</source>
        <translation>有一个单元格的内容超过电子表格允许的32767个字符，请缩短后再试。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together. See that there is room in the folder for temporary files and try again.</source>
        <translation>无法生成电子表格。请确认存放临时文件的文件夹有剩余空间，然后再试。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1”已经存在，请换一个名字。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place.</source>
        <translation>不能建立文件夹“%1”，请换一个位置。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1已停止。</translation>
    </message>
    <message>
        <source>%1 took too long and was ended.</source>
        <translation>%1用时过长，已结束。</translation>
    </message>
    <message>
        <source>%1 wrote far too much and was ended.</source>
        <translation>%1输出过多，已结束。</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动%1。</translation>
    </message>
    <message>
        <source>%1 broke down.</source>
        <translation>%1意外退出。</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>未安装%1。</translation>
    </message>
    <message>
        <source>The file says it is a web page, but it holds no text. It may have been damaged on the way; ask for it again.</source>
        <translation>文件自称是网页，但其中没有文字，可能在传送途中损坏。请重新索取。</translation>
    </message>
    <message>
        <source>There is no page in this saved web page. Save it again as a whole, or copy the report from the browser.</source>
        <translation>这个已保存的网页文件中没有网页。请重新完整保存，或从浏览器中复制报告。</translation>
    </message>
    <message>
        <source>The file of word lists does not hang together.</source>
        <translation>词表文件格式有误。</translation>
    </message>
    <message>
        <source>This is no table: neither a workbook nor a text of separated values.</source>
        <translation>这不是表格：既不是工作簿，也不是用分隔符分列的文本。</translation>
    </message>
    <message>
        <source>A quotation mark in this table never ends. Save the table again from the spreadsheet.</source>
        <translation>表格中有一个引号没有结束。请在表格软件中重新保存。</translation>
    </message>
    <message>
        <source>Line %1 of the file of words, “%2”, is not understood: %3 is expected.</source>
        <translation>用词表第 %1 行“%2”看不懂：此处应写 %3。</translation>
    </message>
    <message>
        <source>The file of words is no text. Save it as plain text.</source>
        <translation>用词表文件不是文本文件。请另存为纯文本。</translation>
    </message>
    <message>
        <source>What was reviewed then is damaged in the file and cannot be shown. The report itself is whole; mark it as reviewed again.</source>
        <translation>文件里当时审阅的内容已损坏，无法显示。报告本身完好；请重新标记“已审阅”。</translation>
    </message>
    <message>
        <source>A chapter of the guide does not hang together.</source>
        <translation>指南的一章前后不一致。</translation>
    </message>
    <message>
        <source>The report follows the form “%1”, which this program does not have. Update the program, or import the form&apos;s file, to open it.</source>
        <translation>这份报告使用的表式“%1”本程序没有。请升级程序，或者先导入该表式文件，再打开报告。</translation>
    </message>
    <message>
        <source>The form file is made for a newer version of Gouji. Update the program to use it.</source>
        <translation>这个表式文件是为更新版本的勾稽制作的，请升级程序后再使用。</translation>
    </message>
    <message>
        <source>The form file does not hang together. Have it put right at the place named here, and import it again.</source>
        <translation>表式文件有错，没有采用。请按括号中指明的位置更正，再重新导入。</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files in “%1”. Free some, or name another folder in the variable TMPDIR. Nothing was changed.</source>
        <translation>“%1”中没有足够的空间存放临时文件。请腾出空间，或用环境变量 TMPDIR 指定其他文件夹。未改动任何文件。</translation>
    </message>
    <message>
        <source>Temporary files cannot be kept in “%1”. Name another folder in the variable TMPDIR. Nothing was changed.</source>
        <translation>“%1”中无法存放临时文件。请用环境变量 TMPDIR 指定其他文件夹。未改动任何文件。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>What was written does not show the report: “%1” came out as “%2”. Nothing was kept; please report this with the file.</source>
        <translation>写出的内容与报告不一致：“%1”变成了“%2”。文件没有保留，请连同报告文件一起反馈。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Gouji report</source>
        <translation>勾稽报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>“%1” was there already and was left as it is.</source>
        <translation>“%1”已经存在，没有改动。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Sub-headings</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>%1: %2 is not installed, %3 stands in.</source>
        <translation>%1：没有安装%2，用%3代替。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>开放文档文本</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>CSV 数据</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A field takes %1 characters at most; the rest was left out.</source>
        <translation>此栏最多 %1 个字，其余未录入。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>a cell that this form does not have</source>
        <translation>本格式没有的单元格</translation>
    </message>
    <message>
        <source>part %1 %2</source>
        <translation>第%1部分 %2</translation>
    </message>
    <message>
        <source>All sections of the form are present, in order</source>
        <translation>各部分齐全，顺序正确</translation>
    </message>
    <message>
        <source>A section&apos;s title and number are the official ones</source>
        <translation>各部分标题和序号用规范写法</translation>
    </message>
    <message>
        <source>The tables are present with all rows and columns of the form</source>
        <translation>各表齐全，行列完整</translation>
    </message>
    <message>
        <source>Row and column labels are the official ones</source>
        <translation>行名列名用规范写法</translation>
    </message>
    <message>
        <source>The title is the body&apos;s name, the year and the official wording</source>
        <translation>标题为机关名称加年份加规定文字</translation>
    </message>
    <message>
        <source>Body and year in the title are those of the report</source>
        <translation>标题中的机关和年份与报告一致</translation>
    </message>
    <message>
        <source>The overview covers its five aspects</source>
        <translation>总体情况写到五个方面</translation>
    </message>
    <message>
        <source>A government&apos;s overview covers assessment, evaluation and accountability</source>
        <translation>政府的总体情况写到工作考核、社会评议和责任追究</translation>
    </message>
    <message>
        <source>The section on problems and improvements says something</source>
        <translation>第五部分有实际内容</translation>
    </message>
    <message>
        <source>The section on other matters is not empty</source>
        <translation>第六部分不为空</translation>
    </message>
    <message>
        <source>The section on other matters speaks of the processing fee</source>
        <translation>第六部分写到信息处理费</translation>
    </message>
    <message>
        <source>The overview is no longer than the limit, where one is set</source>
        <translation>总体情况不超过设定的字数</translation>
    </message>
    <message>
        <source>The opening names as many parts as the form has</source>
        <translation>引言所说的部分数与格式一致</translation>
    </message>
    <message>
        <source>A stated statistical period is the whole year of the report</source>
        <translation>统计期限为报告年度全年</translation>
    </message>
    <message>
        <source>A required table is not replaced by a picture</source>
        <translation>规定的表格没有用图片代替</translation>
    </message>
    <message>
        <source>No cell is blank</source>
        <translation>没有空格</translation>
    </message>
    <message>
        <source>No mark or text stands in a number cell</source>
        <translation>数字格里没有记号或文字</translation>
    </message>
    <message>
        <source>No number is negative</source>
        <translation>没有负数</translation>
    </message>
    <message>
        <source>A count has no decimals and no unit</source>
        <translation>件数不带小数和单位</translation>
    </message>
    <message>
        <source>Numbers in the source are plain digits</source>
        <translation>来源中的数字写法规范</translation>
    </message>
    <message>
        <source>An amount has no more decimals than allowed and no unit</source>
        <translation>金额小数位不超限，不带单位</translation>
    </message>
    <message>
        <source>A body without rule-making power reports no rules</source>
        <translation>无规章制定权的机关不填规章</translation>
    </message>
    <message>
        <source>In force, less made, plus repealed is not negative</source>
        <translation>现行有效减制发加废止不小于零</translation>
    </message>
    <message>
        <source>No more documents were made than are in force</source>
        <translation>制发件数不大于现行有效件数</translation>
    </message>
    <message>
        <source>Decisions neither fell to 0 nor rose from 0 since last year</source>
        <translation>处理决定数与上年相比没有归零或从零增加</translation>
    </message>
    <message>
        <source>Fees are not more than 100 times last year&apos;s</source>
        <translation>收费金额不超过上年的一百倍</translation>
    </message>
    <message>
        <source>Each column: received and carried in equal closed and carried out</source>
        <translation>各列：新收加上年结转等于办理总计加结转下年</translation>
    </message>
    <message>
        <source>Each column: the total closed equals the sum of the results</source>
        <translation>各列：办理总计等于各项结果之和</translation>
    </message>
    <message>
        <source>Each row: the total equals the sum of the kinds of applicants</source>
        <translation>各行：总计等于各类申请人之和</translation>
    </message>
    <message>
        <source>Not too many requests were closed for other reasons</source>
        <translation>办结为“其他”的不过多</translation>
    </message>
    <message>
        <source>Each group: the total equals the sum of the outcomes</source>
        <translation>各组：总计等于各项结果之和</translation>
    </message>
    <message>
        <source>There are no more reviews and suits than requests</source>
        <translation>复议诉讼件数不多于申请件数</translation>
    </message>
    <message>
        <source>Where replies were corrected, the section on problems speaks of their quality</source>
        <translation>有被纠正的，第五部分应写到答复质量</translation>
    </message>
    <message>
        <source>Rows of the source stand in the expected fields</source>
        <translation>来源中各行位置正常</translation>
    </message>
    <message>
        <source>A table of the source is in one piece</source>
        <translation>来源中的表格完整</translation>
    </message>
    <message>
        <source>Every row of the source is recognised</source>
        <translation>来源中各行都能认出</translation>
    </message>
    <message>
        <source>No row of the source appears twice with different figures</source>
        <translation>来源中没有数字不同的重复行</translation>
    </message>
    <message>
        <source>The version of the form was detected</source>
        <translation>已判定格式版本</translation>
    </message>
    <message>
        <source>Characters of the radicals blocks were replaced by ordinary ones</source>
        <translation>部首字符已换成普通汉字</translation>
    </message>
    <message>
        <source>The encoding of the source was guessed or repaired</source>
        <translation>来源的编码为推断或修复所得</translation>
    </message>
    <message>
        <source>Numbers of the source were repaired</source>
        <translation>来源中的数字作了整理</translation>
    </message>
    <message>
        <source>No text of the source stands outside the form&apos;s parts</source>
        <translation>来源中没有格式之外的文字</translation>
    </message>
    <message>
        <source>No remark stands in a number cell of the source</source>
        <translation>来源的数字格里没有附注</translation>
    </message>
    <message>
        <source>Every row of the source can be cut in only one way</source>
        <translation>来源中各行只有一种切分</translation>
    </message>
    <message>
        <source>The title is “%1”; by the form it is “%2”. Correct the title or the facts of the report.</source>
        <translation>标题为“%1”，按格式应为“%2”。请改正标题或报告基本信息。</translation>
    </message>
    <message>
        <source>The title names the year %1, the report is on %2. Correct the one that is wrong.</source>
        <translation>标题写的是 %1 年，报告年度是 %2 年。请改正有误的一处。</translation>
    </message>
    <message>
        <source>The title names “%1”, the report is that of “%2”. Correct the one that is wrong.</source>
        <translation>标题写的是“%1”，报告机关是“%2”。请改正有误的一处。</translation>
    </message>
    <message>
        <source>The overview does not mention: %1. Add a few sentences on each.</source>
        <translation>总体情况没有写到：%1。请补写。</translation>
    </message>
    <message>
        <source>The overview of a government should also mention: %1.</source>
        <translation>政府的总体情况还应写到：%1。</translation>
    </message>
    <message>
        <source>The section on problems and improvements is empty. State the problems and what is done about them.</source>
        <translation>第五部分为空。请写明存在的问题和改进情况。</translation>
    </message>
    <message>
        <source>The section on problems and improvements says only “%1”. State the problems and what is done about them.</source>
        <translation>第五部分只写了“%1”。请写明存在的问题和改进情况。</translation>
    </message>
    <message>
        <source>The section on other matters is empty. Report at least on the information processing fee.</source>
        <translation>第六部分为空。至少应报告信息处理费情况。</translation>
    </message>
    <message>
        <source>The section on other matters says nothing about the information processing fee. Add whether one was collected.</source>
        <translation>第六部分没有写到信息处理费。请补写是否收取。</translation>
    </message>
    <message>
        <source>The overview has %1 characters, the limit is %2. Shorten it.</source>
        <translation>总体情况有 %1 字，限 %2 字。请压缩。</translation>
    </message>
    <message>
        <source>The opening speaks of %1 parts, the report has %2. Correct “%3”.</source>
        <translation>引言说有 %1 个部分，报告有 %2 个。请改正“%3”。</translation>
    </message>
    <message>
        <source>The opening lists fewer than the %2 parts of the report. Complete “%3”.</source>
        <translation>引言列举的部分少于报告的 %2 个。请补全“%3”。</translation>
    </message>
    <message>
        <source>The statistical period “%1” is not 1 January to 31 December of %2. Correct it.</source>
        <translation>统计期限“%1”不是 %2 年 1 月 1 日至 12 月 31 日。请改正。</translation>
    </message>
    <message>
        <source>%1, cells left blank: %2 (%3). Fill in the figure, or 0 where there was nothing.</source>
        <translation>%1，空格 %2 个（%3）。请填数字，没有的填 0。</translation>
    </message>
    <message>
        <source>%1, cells with a mark instead of a number: %2 (%3). Fill in the figure, or accept with a reason.</source>
        <translation>%1，用记号代替数字 %2 处（%3）。请填数字，或附理由核实。</translation>
    </message>
    <message>
        <source>%1, cells with something that is no number: %2 (%3). Fill in the figure, or accept with a reason.</source>
        <translation>%1，不是数字的 %2 处（%3）。请填数字，或附理由核实。</translation>
    </message>
    <message>
        <source>%1, negative numbers: %2 (%3). Nothing here can be less than 0: correct the figure.</source>
        <translation>%1，负数 %2 处（%3）。此处不能小于 0，请改正。</translation>
    </message>
    <message>
        <source>%1, counts with decimals or a unit: %2 (%3). Write whole numbers without a unit.</source>
        <translation>%1，件数带小数或单位 %2 处（%3）。请填整数，不带单位。</translation>
    </message>
    <message>
        <source>%1, amounts with too many decimals or a unit: %2 (%3). Write the number alone, in the unit of the form.</source>
        <translation>%1，金额小数位过多或带单位 %2 处（%3）。请只填数字，单位按表头。</translation>
    </message>
    <message>
        <source>%1: figures on %2, but the body has no rule-making power. Correct the figures or the facts of the body.</source>
        <translation>%1：填了%2，但本机关没有规章制定权。请改正数字或机关信息。</translation>
    </message>
    <message>
        <source>%1, %2: in force %3 − made %4 + repealed %5 = %6, less than 0. Correct the wrong figure.</source>
        <translation>%1，%2：现行有效 %3 − 制发 %4 + 废止 %5 = %6，小于 0。请改正有误的数字。</translation>
    </message>
    <message>
        <source>%1, %2: made %4, more than the %3 in force. Check both figures.</source>
        <translation>%1，%2：制发 %4 件，多于现行有效的 %3 件。请核对两个数字。</translation>
    </message>
    <message>
        <source>%1, decisions that fell to 0 or rose from 0 since last year: %2 (%3). Check the figures.</source>
        <translation>%1，与上年相比归零或从零增加的处理决定数 %2 处（%3）。请核对。</translation>
    </message>
    <message>
        <source>%1, %2: %3 after %4 last year, more than 100 times as much. Check the unit (%5).</source>
        <translation>%1，%2：本年 %3，上年 %4，相差百倍以上。请核对单位（%5）。</translation>
    </message>
    <message>
        <source>%1, column %2: received and carried in must equal closed and carried out, but %3, a difference of %4.</source>
        <translation>%1，%2列：第一项加第二项应等于第三项总计加第四项，但 %3，差 %4。</translation>
    </message>
    <message>
        <source>%1, column %2: the total closed must equal the sum of the results, but %3, a difference of %4.</source>
        <translation>%1，%2列：（七）总计应等于各项办理结果之和，但 %3，差 %4。</translation>
    </message>
    <message>
        <source>%1, row %2: the total must equal the sum of the applicants, but %3, a difference of %4.</source>
        <translation>%1，%2行：总计应等于各类申请人之和，但 %3，差 %4。</translation>
    </message>
    <message>
        <source>%1, %2: the total must equal the sum of the outcomes, but %3, a difference of %4.</source>
        <translation>%1，%2：总计应等于各项结果之和，但 %3，差 %4。</translation>
    </message>
    <message>
        <source>%1, %2: two sums must be equal, but %3, a difference of %4.</source>
        <translation>%1，%2：两个和应相等，但 %3，差 %4。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 closed requests stand under “%4”, more than 30 %. Check whether they belong to another result.</source>
        <translation>%1：办结 %3 件，其中 %2 件列在“%4”，超过 30 %。请核对是否应列入其他结果。</translation>
    </message>
    <message>
        <source>%1: %2 reviews and suits after %3 requests received and carried in. Check both figures.</source>
        <translation>%1：复议诉讼 %2 件，而新收和结转的申请 %3 件。请核对两个数字。</translation>
    </message>
    <message>
        <source>%1: decisions corrected: %2, but the section on problems says nothing of the quality of replies.</source>
        <translation>%1：被纠正 %2 件，但第五部分没有写到答复质量。</translation>
    </message>
    <message>
        <source>The section “%1” is missing. Add its heading and its text.</source>
        <translation>缺少“%1”部分。请补上标题和内容。</translation>
    </message>
    <message>
        <source>The section “%1” stands after “%2”. Put the sections in the order of the form.</source>
        <translation>“%1”排在“%2”之后。请按格式顺序排列。</translation>
    </message>
    <message>
        <source>The heading “%1” means “%2”. The report is written with the official words.</source>
        <translation>标题“%1”即“%2”。报告按规范标题书写。</translation>
    </message>
    <message>
        <source>The heading “%1” has a wrong or damaged number, or none; by the form it is “%2”. Check that the parts are in order.</source>
        <translation>标题“%1”的序号有误、损坏或缺失，按格式应为“%2”。请核对各部分顺序。</translation>
    </message>
    <message>
        <source>%1: the table was not found in the source. Fill in its figures.</source>
        <translation>%1：来源中没有找到表格。请填写数字。</translation>
    </message>
    <message>
        <source>%1, rows that were not found in the source: %2 (%3). Fill in their figures.</source>
        <translation>%1，来源中没有找到的行 %2 个（%3）。请填写数字。</translation>
    </message>
    <message>
        <source>%1, columns whose header was not found in the source: %2 (%3). Check that the figures stand in the right columns.</source>
        <translation>%1，来源中没有找到列名 %2 个（%3）。请核对数字所在的列。</translation>
    </message>
    <message>
        <source>%1: the source breaks off in this table; its last figure may be cut. Compare with the whole report.</source>
        <translation>%1：来源在此表处中断，最后一个数字可能不全。请与完整报告核对。</translation>
    </message>
    <message>
        <source>%1: “%2” in the source was read as the official “%3”. Check that it is.</source>
        <translation>%1：来源中的“%2”按规范写法“%3”读取。请核实。</translation>
    </message>
    <message>
        <source>%1: “%2” in the source is no label of the form. Its row was known by another label; check that it is the right one.</source>
        <translation>%1：来源中的“%2”不是格式中的行名。该行由另一行名认出，请核实。</translation>
    </message>
    <message>
        <source>%1: a picture stands where the table should be. Fill in the figures; a picture cannot be read or checked.</source>
        <translation>%1：应是表格的地方是图片。图片不能读取和核对，请填写数字。</translation>
    </message>
    <message>
        <source>%1, numbers that were not written in plain digits: %2. They were read as shown.</source>
        <translation>%1，写法不规范的数字：%2。已按所示读取。</translation>
    </message>
    <message>
        <source>%1, rows that were shifted in the source: %2. Their figures were put into place by their labels; compare them with the source.</source>
        <translation>%1，来源中移位的行：%2。已按行名归位，请与来源核对。</translation>
    </message>
    <message>
        <source>%1, rows that were shifted in the source: %2. Their figures were put into place, and the balance rules confirm them.</source>
        <translation>%1，来源中移位的行：%2。已归位，勾稽关系相符。</translation>
    </message>
    <message>
        <source>%1: the table was cut in the source or has rows with fewer fields, in places: %2. The parts were joined; compare them with the source.</source>
        <translation>%1：来源中的表格被截断或有行缺字段，共 %2 处。已拼接，请与来源核对。</translation>
    </message>
    <message>
        <source>%1: the table was cut in the source or has rows with fewer fields, in places: %2. The parts were joined, and the balance rules confirm them.</source>
        <translation>%1：来源中的表格被截断或有行缺字段，共 %2 处。已拼接，勾稽关系相符。</translation>
    </message>
    <message>
        <source>%1, rows of the source that are none of the form&apos;s: %2. They are kept as text; enter by hand what belongs into the table.</source>
        <translation>%1，来源中不属于格式的行：%2。已按文字保留，属于表格的请手工填入。</translation>
    </message>
    <message>
        <source>%1: the row “%2” stands twice in the source, with the figures %3 and then with %4. The first were taken; decide which are right.</source>
        <translation>%1：“%2”行在来源中出现两次，数字先为 %3，后为 %4。已取前者，请确定哪一个正确。</translation>
    </message>
    <message>
        <source>The report was read by the form %1, known by: %2.</source>
        <translation>报告按%1读取，依据：%2。</translation>
    </message>
    <message>
        <source>The report was read by the form %1. Nothing in it tells the version for certain; check that it is this one.</source>
        <translation>报告按%1读取，但没有可靠依据，请核实版本。</translation>
    </message>
    <message>
        <source>The report was read by the form %1 (known by: %2), but for its year the form is %3. Check the year and the tables.</source>
        <translation>报告按%1读取（依据：%2），但该年度应为%3。请核对年份和表格。</translation>
    </message>
    <message>
        <source>Characters of the radicals blocks that were replaced by the ordinary ones they look like: %1.</source>
        <translation>部首字符已换成形状相同的普通汉字：%1。</translation>
    </message>
    <message>
        <source>The source does not say in which encoding it is written. It was read as %1; check that the text is legible.</source>
        <translation>来源没有标明编码，已按 %1 读取。请核对文字是否正常。</translation>
    </message>
    <message>
        <source>The source was read as %1; bytes in it that are no character: %2. Look for � in the text.</source>
        <translation>来源已按 %1 读取，其中 %2 个字节不成字符。请查找文中的 �。</translation>
    </message>
    <message>
        <source>%1, numbers that were written in another way: %2.</source>
        <translation>%1，换了写法的数字：%2。</translation>
    </message>
    <message>
        <source>Text before the title was kept aside: %1. Enter what belongs to the report.</source>
        <translation>标题之前的文字已另存：%1。属于报告的请填入。</translation>
    </message>
    <message>
        <source>%1: text that is no part of the table was kept with the section: %2. Delete what does not belong there.</source>
        <translation>%1：不属于表格的文字已留在本部分：%2。不需要的请删除。</translation>
    </message>
    <message>
        <source>%1, remarks in number cells: %2. The number was taken and the remark kept as a note.</source>
        <translation>%1，数字格里的附注：%2。已取数字，附注留作说明。</translation>
    </message>
    <message>
        <source>%1: the row “%2” has %3 figures in the form; in the source it can be cut in more than one way (%4). None was taken; enter the figures by hand.</source>
        <translation>%1：“%2”行在格式中有 %3 个数字，来源中可有多种切分（%4）。均未采用，请手工填写。</translation>
    </message>
    <message>
        <source>%1: in the source the column “%2” stands before “%3”, against the order of the form. No figures were taken; enter them by hand.</source>
        <translation>%1：来源中“%2”列排在“%3”列之前，与格式不符。数字均未采用，请手工填写。</translation>
    </message>
    <message>
        <source>Of the same cause: %1.</source>
        <translation>同一原因：%1。</translation>
    </message>
    <message>
        <source>Compare the figures with your records.</source>
        <translation>请与台账核对。</translation>
    </message>
    <message>
        <source>Other possibilities: %1.</source>
        <translation>其他可能：%1。</translation>
    </message>
    <message>
        <source>%1 should be %2</source>
        <translation>%1应为 %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Probably %1.</source>
        <translation>很可能是%1。</translation>
    </message>
    <message>
        <source>Probably %1 (%2).</source>
        <translation>很可能是%1（%2）。</translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>数位颠倒</translation>
    </message>
    <message>
        <source>a digit lost</source>
        <translation>漏了一位</translation>
    </message>
    <message>
        <source>a digit typed twice</source>
        <translation>多了一位</translation>
    </message>
    <message>
        <source>two neighbouring cells exchanged</source>
        <translation>相邻两格互换</translation>
    </message>
    <message>
        <source>typed into the neighbouring cell</source>
        <translation>填到了相邻格</translation>
    </message>
    <message>
        <source>two neighbours typed into one cell</source>
        <translation>两格数字连在一起</translation>
    </message>
    <message>
        <source>Everything in the source can be kept in a report, as it stands</source>
        <translation>来源中的内容都能原样保留在报告里</translation>
    </message>
    <message>
        <source>The file&apos;s data and its visible text say the same</source>
        <translation>文件所带数据与可见文字一致</translation>
    </message>
    <message>
        <source>%1, rows whose figures were run together in the source: %2. There was only one way to cut them by the totals of their rows; compare them with the source.</source>
        <translation>%1：来源中这些行的数字连在一起：%2。按行合计只有一种拆法，请与来源核对。</translation>
    </message>
    <message>
        <source>%1, rows whose figures were run together in the source: %2. There was only one way to cut them, and the balance rules confirm it.</source>
        <translation>%1：来源中这些行的数字连在一起：%2。只有一种拆法，且勾稽关系成立。</translation>
    </message>
    <message>
        <source>%1: the row “%2” has %3 figures in the form; what the source has for it cannot be cut into them with certainty: %4. Enter the figures by hand.</source>
        <translation>%1：“%2”一行应有 %3 个数，来源中的内容无法确定如何拆成这些数：%4。请手工填写。</translation>
    </message>
    <message>
        <source>Tracked insertions in the source: %1. They were read as text; see that they are wanted.</source>
        <translation>源文件中有修订插入：%1 处。已按接受后的文字读入，请核对是否需要。</translation>
    </message>
    <message>
        <source>Tracked deletions in the source: %1. Their words were left out; see that they are to go.</source>
        <translation>源文件中有修订删除：%1 处。已按接受删除处理，请核对是否应删。</translation>
    </message>
    <message>
        <source>Table rows or cells with a tracked deletion: %1. They were left out; see that they are to go.</source>
        <translation>源文件中有标为删除的表格行或单元格：%1 处。未读入，请核对是否应删。</translation>
    </message>
    <message>
        <source>Comments in the source: %1. They were taken over as questions beside the text.</source>
        <translation>源文件中有批注：%1 条。已转为正文旁的疑问。</translation>
    </message>
    <message>
        <source>Hidden text in the source, in places: %1. It was left out; show it in the word processor to see what it says.</source>
        <translation>源文件中有隐藏文字：%1 处。未读入，可在文字处理软件中显示后查看。</translation>
    </message>
    <message>
        <source>Footnotes and endnotes in the source: %1. They were left out; write what is needed into the text.</source>
        <translation>源文件中有脚注、尾注：%1 处。未读入，需要的内容请写入正文。</translation>
    </message>
    <message>
        <source>Text boxes in the source: %1. Their text stands behind the paragraph they belong to; see that it is in the right place.</source>
        <translation>源文件中有文本框：%1 个。其文字已放在所属段落之后，请核对位置。</translation>
    </message>
    <message>
        <source>Charts, drawings and objects of other programs in the source: %1. They were left out; add them as pictures where they are needed.</source>
        <translation>源文件中有图表、图形或其他程序的对象：%1 个。未读入，需要的请以图片加入。</translation>
    </message>
    <message>
        <source>Pictures that are not in the file itself: %1. Only their captions were kept; add the pictures again.</source>
        <translation>有图片不在文件之内：%1 张。只保留了图题，请重新插入图片。</translation>
    </message>
    <message>
        <source>Signs of a symbol font that have no character: %1. They were left out; compare with the source.</source>
        <translation>有符号字体的符号无对应字符：%1 个。未读入，请与源文件对照。</translation>
    </message>
    <message>
        <source>The text of the file was changed after its data was put in, in figures: %1, in other places: %2. The report is as the data has it; compare both and choose.</source>
        <translation>文件内嵌数据之后正文又改过：数字 %1 处，其他 %2 处。现按内嵌数据读入；请比较两者并选定。</translation>
    </message>
    <message>
        <source>What the file shows is no report any more. The report is as the data in the file has it; check that this is what you want.</source>
        <translation>文件的可见内容已不是一份报告，现按文件内嵌的数据读入；请确认这是您要的。</translation>
    </message>
    <message>
        <source>The data in the file is damaged. The report was read from its visible text; compare it with the report it was made from.</source>
        <translation>文件内嵌的数据已损坏，报告是按可见正文读入的；请与原报告核对。</translation>
    </message>
    <message>
        <source>Page numbers and running heads that were left out: %1.</source>
        <translation>略去的页码和页眉、页脚：%1处。</translation>
    </message>
    <message>
        <source>Rows of table headers that stand again at the top of a page and were left out: %1.</source>
        <translation>略去的续页重复表头：%1行。</translation>
    </message>
    <message>
        <source>LibreOffice converted the file before it was read. Compare the figures with the original.</source>
        <translation>该文件先由LibreOffice转换后读取，请与原件核对数据。</translation>
    </message>
    <message>
        <source>The source says that it is written in %1, but its bytes are not; it was read as %2. Check that the text is legible.</source>
        <translation>来源自称使用 %1 编码，实际并非如此，已按 %2 读取。请核对文字是否正常。</translation>
    </message>
    <message>
        <source>Lines of the web page around the report that were left out: %1 (%2). Enter what belongs to the report.</source>
        <translation>报告之外的网页内容已略去 %1 行（%2）。如有属于报告的内容，请补录。</translation>
    </message>
    <message>
        <source>Hidden texts in the source that were left out: %1. Look at the source whether they belong to the report.</source>
        <translation>来源中隐藏的文字已略去 %1 处。请对照来源，看是否属于报告。</translation>
    </message>
    <message>
        <source>The web page shows the report only once it is unfolded; the text was read as if everything in it were shown. Compare it with the page.</source>
        <translation>网页中的报告需展开后才显示，已按全部展开读取。请与网页核对。</translation>
    </message>
    <message>
        <source>The report was read from a scan by text recognition, which makes mistakes. Compare all of it with the pages.</source>
        <translation>该报告由扫描件经文字识别读取，识别会有错误，请与原页面逐一核对。</translation>
    </message>
    <message>
        <source>%1: figures of the scan that the balance rules do not confirm: %2. They were left blank; recognised was %3. Enter what the page shows.</source>
        <translation>%1：扫描件中未经勾稽关系证实的数据%2个，已留空；识别结果为：%3。请按页面录入。</translation>
    </message>
    <message>
        <source>Hidden sheets of the workbook that were left out: %1. Show them in the spreadsheet if they belong to the report.</source>
        <translation>工作簿中隐藏的工作表已略去：%1。如属于报告，请在表格软件中取消隐藏。</translation>
    </message>
    <message>
        <source>Sheets with hidden rows or columns: %1. What is hidden in them was read like the rest; compare it with the workbook.</source>
        <translation>有隐藏行或隐藏列的工作表：%1。隐藏内容已一并读取，请与工作簿核对。</translation>
    </message>
    <message>
        <source>Formulas without a stored result: %1. Their cells were read as blank; open the workbook in a spreadsheet, save it and read it again.</source>
        <translation>没有保存结果的公式 %1 个，所在单元格按空白读取。请在表格软件中打开并保存后重新读取。</translation>
    </message>
    <message>
        <source>Requests received in the text are those of table three</source>
        <translation>正文中收到的申请数与第三部分一致</translation>
    </message>
    <message>
        <source>Requests handled in the text are those of table three</source>
        <translation>正文中办理答复的申请数与第三部分一致</translation>
    </message>
    <message>
        <source>The text does not say that all were answered while some are carried out</source>
        <translation>有结转下年度的申请时，正文不说全部答复</translation>
    </message>
    <message>
        <source>The text does not deny requests that table three has, or the reverse</source>
        <translation>正文说未收到申请与第三部分一致</translation>
    </message>
    <message>
        <source>Groups of results in the text are those of table three</source>
        <translation>正文中各类办理结果与第三部分一致</translation>
    </message>
    <message>
        <source>Requests carried over in the text are those of table three</source>
        <translation>正文中结转数与第三部分一致</translation>
    </message>
    <message>
        <source>Reviews and suits in the text are those of table four</source>
        <translation>正文中复议、诉讼数与第四部分一致</translation>
    </message>
    <message>
        <source>The text speaks of the reviews and suits of table four</source>
        <translation>第四部分不为零时正文提到复议、诉讼</translation>
    </message>
    <message>
        <source>The text does not deny reviews and suits that table four has</source>
        <translation>正文说未发生复议、诉讼与第四部分一致</translation>
    </message>
    <message>
        <source>Normative documents in the text are those of table two</source>
        <translation>正文中规范性文件数与第二部分一致</translation>
    </message>
    <message>
        <source>The parts of a closed list add up to its whole</source>
        <translation>“其中”各项相加等于总数</translation>
    </message>
    <message>
        <source>A percentage is the quotient of the numbers beside it</source>
        <translation>百分比与前后数字相符</translation>
    </message>
    <message>
        <source>As many aspects are listed as are announced</source>
        <translation>列举的条数与所说的一致</translation>
    </message>
    <message>
        <source>Requests are counted in 件</source>
        <translation>申请以“件”为单位</translation>
    </message>
    <message>
        <source>The processing fee is not more than all fees of table two</source>
        <translation>信息处理费不多于第二部分收费总额</translation>
    </message>
    <message>
        <source>The processing fee is a multiple of 10 yuan</source>
        <translation>信息处理费为10元的整数倍</translation>
    </message>
    <message>
        <source>The text on the fee agrees with requests closed for an unpaid fee</source>
        <translation>信息处理费的说明与未缴费结案数一致</translation>
    </message>
    <message>
        <source>The parts of the processing fee add up</source>
        <translation>信息处理费各项相加等于总额</translation>
    </message>
    <message>
        <source>“%1”: %2 requests received; by table three it is %3. Correct the one that is wrong.</source>
        <translation>“%1”：收到申请数%2与第三部分不符，表中为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2 requests handled; by table three it is %3. Correct the one that is wrong.</source>
        <translation>“%1”：办理答复数%2与第三部分不符，表中为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”, but %2 requests are carried out to the next year in table three. Say how many were answered and how many are left.</source>
        <translation>“%1”，但第三部分结转下年度继续办理的还有%2件。请写明答复了多少、结转了多少。</translation>
    </message>
    <message>
        <source>“%1”, but table three has %2 requests received. Correct the one that is wrong.</source>
        <translation>“%1”，但第三部分本年新收申请%2件。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2; the rows of this group in table three add up to %3. Correct the one that is wrong.</source>
        <translation>“%1”：%2与第三部分不符，表中该类合计为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2 requests carried over; by table three it is %3. Correct the one that is wrong.</source>
        <translation>“%1”：结转数%2与第三部分不符，表中为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2 cases; by table four it is %3. Correct the one that is wrong.</source>
        <translation>“%1”：%2与第四部分不符，表中为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2 cases; table four has %3. Cases put on record are another count; make sure that readers see that.</source>
        <translation>“%1”：%2与第四部分的%3不同。备案数与表中口径不同，请确认读者能看明白。</translation>
    </message>
    <message>
        <source>Table four has %1 reviews and suits, and the text does not speak of them.</source>
        <translation>第四部分有行政复议、行政诉讼共%1件，正文没有提到。</translation>
    </message>
    <message>
        <source>“%1”, but table four has %2. Correct the one that is wrong.</source>
        <translation>“%1”，但第四部分有%2件。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: %2; by table two it is %3. Correct the one that is wrong.</source>
        <translation>“%1”：%2与第二部分不符，表中为%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: the parts add up to %2, the whole is %3. Correct the one that is wrong.</source>
        <translation>“%1”：各项相加为%2，总数是%3。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1” is no quotient of the numbers in its sentence. Compute it anew.</source>
        <translation>“%1”与本句中的数字算出的比例不符。请重新计算。</translation>
    </message>
    <message>
        <source>“%1” announces %2, and %3 follow. Correct the number or the list.</source>
        <translation>“%1”说有%2项，后面列了%3项。请改正数目或列举。</translation>
    </message>
    <message>
        <source>“%1”: requests are counted in 件 by the form, not in %2.</source>
        <translation>“%1”：申请的计量单位按格式为“件”，不是“%2”。</translation>
    </message>
    <message>
        <source>“%1” of the processing fee is more than all fees in table two, %2 (10,000 yuan). Correct the one that is wrong.</source>
        <translation>信息处理费“%1”多于第二部分行政事业性收费的%2万元。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: a processing fee is a multiple of 10 yuan by its rules. Check the amount.</source>
        <translation>“%1”：按收费标准信息处理费应为10元的整数倍。请核对金额。</translation>
    </message>
    <message>
        <source>“%1”, but table three has %2 requests closed because a fee was not paid. Correct the one that is wrong.</source>
        <translation>“%1”，但第三部分因逾期未缴费而结案的有%2件。请核对并改正。</translation>
    </message>
    <message>
        <source>“%1”: the parts of the fee add up to %2 yuan. Correct the one that is wrong.</source>
        <translation>“%1”：收费各项相加为%2元。请核对并改正。</translation>
    </message>
    <message>
        <source>No other year stands where the report&apos;s is meant</source>
        <translation>非报告年度的年份只出现在应当出现的地方</translation>
    </message>
    <message>
        <source>Known documents are cited with their own numbers</source>
        <translation>引用文件的文号正确</translation>
    </message>
    <message>
        <source>The processing fee and its rules are named as the law names them</source>
        <translation>信息处理费及其办法名称规范</translation>
    </message>
    <message>
        <source>No foreign word stands in the text</source>
        <translation>正文不夹杂外文</translation>
    </message>
    <message>
        <source>No half-width mark stands beside Chinese</source>
        <translation>中文旁不用半角标点</translation>
    </message>
    <message>
        <source>Numbers of one level stand in one kind of brackets</source>
        <translation>同级标题括号一致</translation>
    </message>
    <message>
        <source>Brackets, quotes and book marks are in pairs</source>
        <translation>书名号、引号、括号配对</translation>
    </message>
    <message>
        <source>No blank stands between Chinese and digits</source>
        <translation>汉字与数字之间没有空格</translation>
    </message>
    <message>
        <source>No mark is doubled, and every paragraph ends with one</source>
        <translation>标点不重复，段末有标点</translation>
    </message>
    <message>
        <source>No wrong word stands that must not</source>
        <translation>没有严重错别字</translation>
    </message>
    <message>
        <source>No word stands that is easily mixed up</source>
        <translation>没有易混淆的词</translation>
    </message>
    <message>
        <source>No body of the same kind elsewhere is named</source>
        <translation>没有外地同类机关名称</translation>
    </message>
    <message>
        <source>The body calls itself by one name</source>
        <translation>自称前后一致</translation>
    </message>
    <message>
        <source>Sub-headings are numbered in order</source>
        <translation>标题序号连续</translation>
    </message>
    <message>
        <source>The overview names the body or gives figures</source>
        <translation>总体情况有本机关名称或数据</translation>
    </message>
    <message>
        <source>Every paragraph is about disclosure</source>
        <translation>各段落与政府信息公开有关</translation>
    </message>
    <message>
        <source>Numbers of documents stand in 〔〕</source>
        <translation>文号使用六角括号〔〕</translation>
    </message>
    <message>
        <source>Nothing is left over from a template</source>
        <translation>没有模板残留</translation>
    </message>
    <message>
        <source>No character stands that nobody sees</source>
        <translation>没有不可见字符</translation>
    </message>
    <message>
        <source>No identity card number stands in the text</source>
        <translation>正文没有身份证号码</translation>
    </message>
    <message>
        <source>No mobile number stands in the text</source>
        <translation>正文没有手机号码</translation>
    </message>
    <message>
        <source>No bank card number stands in the text</source>
        <translation>正文没有银行卡号</translation>
    </message>
    <message>
        <source>No contact&apos;s name or private e-mail address stands in the text</source>
        <translation>正文没有联系人姓名、个人邮箱</translation>
    </message>
    <message>
        <source>Requests carried in are those that last year&apos;s report carried out</source>
        <translation>上年结转与上年报告结转下年度一致</translation>
    </message>
    <message>
        <source>The same for each kind of applicant</source>
        <translation>各类申请人上年结转与上年报告一致</translation>
    </message>
    <message>
        <source>Rules in force follow from last year&apos;s</source>
        <translation>规章存量与上年衔接</translation>
    </message>
    <message>
        <source>Normative documents in force follow from last year&apos;s</source>
        <translation>规范性文件存量与上年衔接</translation>
    </message>
    <message>
        <source>No figure leapt since last year</source>
        <translation>数据与上年相比没有异常增减</translation>
    </message>
    <message>
        <source>The figures of the year are not last year&apos;s</source>
        <translation>全年数据不与上年完全相同</translation>
    </message>
    <message>
        <source>Overview and problems are not last year&apos;s text</source>
        <translation>总体情况、存在问题不与上年雷同</translation>
    </message>
    <message>
        <source>The problems are not last year&apos;s</source>
        <translation>存在问题不与上年相同</translation>
    </message>
    <message>
        <source>Last year&apos;s report is by the same form</source>
        <translation>上年报告使用同一版本格式</translation>
    </message>
    <message>
        <source>Years other than the report&apos;s, %1 in all: %2. Correct what was left over from another year.</source>
        <translation>出现非报告年度的年份%1处：%2。请改正沿用旧稿的年份。</translation>
    </message>
    <message>
        <source>Documents cited with another number than their own, %1 in all: %2.</source>
        <translation>文件文号有误%1处：%2。请改正。</translation>
    </message>
    <message>
        <source>The name of the fee, %1 places: %2.</source>
        <translation>信息处理费名称不规范%1处：%2。</translation>
    </message>
    <message>
        <source>Foreign words in the text, %1 in all: %2. Translate or remove them.</source>
        <translation>正文夹杂外文%1处：%2。请改为中文或删去。</translation>
    </message>
    <message>
        <source>Half-width marks beside Chinese, %1 in all: %2. Use full-width marks.</source>
        <translation>中文旁使用半角标点%1处：%2。请改为全角标点。</translation>
    </message>
    <message>
        <source>Numbers in other brackets than the rest, %1 in all: %2. Use one kind of brackets.</source>
        <translation>同级标题括号全角、半角混用%1处：%2。请统一。</translation>
    </message>
    <message>
        <source>Brackets or quotes without their partner, %1 in all: %2. Complete or remove them.</source>
        <translation>书名号、引号或括号不配对%1处：%2。请补全或删去。</translation>
    </message>
    <message>
        <source>Half-width signs as book marks, %1 in all: %2. Use 《》, and 〈〉 inside.</source>
        <translation>用半角尖括号作书名号%1处：%2。请用《》，内层用〈〉。</translation>
    </message>
    <message>
        <source>Blanks between Chinese and digits, %1 in all: %2.</source>
        <translation>汉字与数字之间有空格%1处：%2。</translation>
    </message>
    <message>
        <source>Marks doubled or beside one another, %1 in all: %2.</source>
        <translation>标点重复或连用%1处：%2。</translation>
    </message>
    <message>
        <source>Paragraphs without a mark at their end, %1 in all: %2.</source>
        <translation>段末缺少标点%1处：%2。</translation>
    </message>
    <message>
        <source>Wrong words that must not stand, %1 in all: %2.</source>
        <translation>严重错别字%1处：%2。请立即改正。</translation>
    </message>
    <message>
        <source>Words that are easily mixed up, %1 in all: %2.</source>
        <translation>易混淆的词%1处：%2。</translation>
    </message>
    <message>
        <source>Names of a body of the same kind elsewhere, %1 in all: %2. Check that they are meant.</source>
        <translation>出现外地同类机关名称%1处：%2。请核对是否误用他人稿件。</translation>
    </message>
    <message>
        <source>The body calls itself by several names: %1. Use one.</source>
        <translation>自称不一致：%1。请统一。</translation>
    </message>
    <message>
        <source>The numbering is out of order, %1 places: %2.</source>
        <translation>标题序号不连续或用法不当%1处：%2。</translation>
    </message>
    <message>
        <source>The overview names neither the body nor any figure.</source>
        <translation>总体情况中既没有本机关名称，也没有任何数据。</translation>
    </message>
    <message>
        <source>Paragraphs without a word on disclosure, %1 in all: %2.</source>
        <translation>与政府信息公开无关的段落%1处：%2。</translation>
    </message>
    <message>
        <source>Numbers of documents without 〔〕, %1 in all: %2.</source>
        <translation>文号未用六角括号〔〕%1处：%2。</translation>
    </message>
    <message>
        <source>Left over from a template, %1 in all: %2. Fill in or remove them.</source>
        <translation>模板残留%1处：%2。请填写或删去。</translation>
    </message>
    <message>
        <source>Characters that nobody sees, %1 in all: %2. Remove them.</source>
        <translation>不可见字符%1处：%2。请删去。</translation>
    </message>
    <message>
        <source>Identity card numbers, %1 in all: %2. Remove them before publishing.</source>
        <translation>身份证号码%1处：%2。公布前请删去。</translation>
    </message>
    <message>
        <source>Mobile numbers, %1 in all: %2. Check that they may be published.</source>
        <translation>手机号码%1处：%2。请核对能否公布。</translation>
    </message>
    <message>
        <source>Bank card numbers, %1 in all: %2. Remove them before publishing.</source>
        <translation>银行卡号%1处：%2。公布前请删去。</translation>
    </message>
    <message>
        <source>Names of contacts or private e-mail addresses, %1 in all: %2.</source>
        <translation>联系人姓名或个人邮箱%1处：%2。</translation>
    </message>
    <message>
        <source>%1: %2 requests carried in, but %3 were carried out in last year&apos;s report. Correct it, or give the reason.</source>
        <translation>%1：上年结转%2件，而上年报告结转下年度为%3件。请改正或说明原因。</translation>
    </message>
    <message>
        <source>%1: %2 requests carried in, but %3 were carried out in last year&apos;s report.</source>
        <translation>%1：上年结转%2件，而上年报告该列结转下年度为%3件。请核对。</translation>
    </message>
    <message>
        <source>%1 in force: %2. By last year&apos;s %3, with %4 made and %5 repealed, it would be %6. Correct it, or give the reason (expired, cleaned up, merged, base corrected).</source>
        <translation>%1现行有效%2件。按上年%3件、本年制发%4件、废止%5件，应为%6件。请改正，或说明原因（到期失效、清理、机构合并、基数更正）。</translation>
    </message>
    <message>
        <source>Figures that changed to five times or a fifth of last year&apos;s, %1 in all: %2. Check them.</source>
        <translation>与上年相比增减五倍以上的数据%1处：%2。请核对。</translation>
    </message>
    <message>
        <source>All figures of the year are last year&apos;s, %1 of them not zero. Check that they are this year&apos;s.</source>
        <translation>全年数据与上年完全相同（非零数据%1项）。请核对是否沿用了上年数据。</translation>
    </message>
    <message>
        <source>%1 % of this section stands in last year&apos;s report. Write what was done this year.</source>
        <translation>本部分与上年报告相同%1%。请写本年的工作。</translation>
    </message>
    <message>
        <source>The problems are last year&apos;s, word for word. Say what became of them.</source>
        <translation>存在的问题与上年完全相同。请写整改结果和本年新的问题。</translation>
    </message>
    <message>
        <source>Last year&apos;s report is by the form %1, this one by %2: documents in force are not compared, requests carried over are.</source>
        <translation>上年报告用的是%1，本报告用的是%2：规范性文件存量不作比较，结转数仍作比较。</translation>
    </message>
    <message>
        <source>A report that is not published is not near or past its last day</source>
        <translation>未发布的报告没有临近或超过期限</translation>
    </message>
    <message>
        <source>The published file is as it was published</source>
        <translation>已发布的文件没有变动</translation>
    </message>
    <message>
        <source>The fonts of the standard and every character are installed</source>
        <translation>规定的字体和所有用字都已安装</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was published. Publish the new one, or put the old one back.</source>
        <translation>文件 %1 与发布时不一致。请重新发布，或换回原文件。</translation>
    </message>
    <message>
        <source>Fonts of the standard that are not installed, and what stands in: %1.</source>
        <translation>未安装的规定字体及替代字体：%1。</translation>
    </message>
    <message>
        <source>Characters that no installed font has, %1 in all: %2. Install a font that has them.</source>
        <translation>已安装字体中没有的字，共 %1 处：%2。请安装含有这些字的字体。</translation>
    </message>
    <message>
        <source>The report must be published by %1, which is near. Publish it and record the date.</source>
        <translation>报告应于%1前公布，期限临近。公布后请登记公布日期。</translation>
    </message>
    <message>
        <source>The report was to be published by %1. Publish it, or record the date of publication.</source>
        <translation>报告应于%1前公布，现已逾期。请尽快公布，或登记公布日期。</translation>
    </message>
    <message>
        <source>It may read %1.</source>
        <translation>可能是：%1。</translation>
    </message>
    <message>
        <source>one way to read the row</source>
        <translation>该行的一种读法</translation>
    </message>
    <message>
        <source>The body&apos;s report is the sum of its units&apos; reports</source>
        <translation>本机关的报告等于各单位之和</translation>
    </message>
    <message>
        <source>Every unit that is due has sent its report</source>
        <translation>应报单位均已报送</translation>
    </message>
    <message>
        <source>Every cell of a unit that is summed holds a number</source>
        <translation>计入汇总的单位各单元格均为数字</translation>
    </message>
    <message>
        <source>The figures of a unit that is summed balance</source>
        <translation>计入汇总的单位勾稽平衡</translation>
    </message>
    <message>
        <source>Of each unit one report counts, on the year; the body&apos;s own is not among them</source>
        <translation>每个单位只计一份当年报告，且不含本机关自己的汇总</translation>
    </message>
    <message>
        <source>The units&apos; texts are not the same</source>
        <translation>各单位文字不雷同</translation>
    </message>
    <message>
        <source>The units carried in what they had carried out, where the body&apos;s reports agree</source>
        <translation>本机关两年相符时，各单位上年结转合计与其上年结转下年合计一致</translation>
    </message>
    <message>
        <source>The body&apos;s report is not that of its office alone</source>
        <translation>政府报告不是只有办公室一家的数据</translation>
    </message>
</context>
<context>
    <name>FormDifferences</name>
    <message>
        <source>%1, row “%2”</source>
        <translation>%1“%2”行</translation>
    </message>
    <message>
        <source>%1, column “%2”</source>
        <translation>%1“%2”列</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>等另外 %n 处</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The same tables and sections.</source>
        <translation>表格和各部分都相同。</translation>
    </message>
    <message>
        <source>New, %n figure(s): </source>
        <translation>新增 %n 项：</translation>
    </message>
    <message>
        <source>Gone, %n figure(s): </source>
        <translation>取消 %n 项：</translation>
    </message>
    <message>
        <source>Under other labels, %n figure(s): </source>
        <translation>换了名称或位置 %n 项：</translation>
    </message>
    <message>
        <source>New sections: %1</source>
        <translation>新增部分：%1</translation>
    </message>
    <message>
        <source>Sections gone: %1</source>
        <translation>取消部分：%1</translation>
    </message>
    <message>
        <source>Balance rules: %1, before %2</source>
        <translation>勾稽关系：%1 条，原为 %2 条</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 年起</translation>
    </message>
</context>
<context>
    <name>FormStore</name>
    <message>
        <source>There is another form with the id “%1”; this one is left aside. Give it an id of its own.</source>
        <translation>已有代号为“%1”的表式，这一个没有采用。请在文件中给它另起代号（id）。</translation>
    </message>
    <message>
        <source>“%1” is the id of one of the program&apos;s own forms. A form of yours needs an id of its own: change “id” in its file.</source>
        <translation>“%1”是程序自带表式的代号，没有采用。导入的表式要有自己的代号，请修改文件中的“id”。</translation>
    </message>
    <message>
        <source>“%1” could not be removed; look whether you may write in its folder.</source>
        <translation>“%1”无法移除，请查看您是否有权修改所在文件夹。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin here: a report from last year&apos;s, an empty one, a file, or a sample to try things on.</source>
        <translation>从这里开始：由上年报告新建、新建空白报告、打开文件，或者用样例试一试。</translation>
    </message>
    <message>
        <source>The table as it is printed. A blank is still to do, 0 says that there was nothing. The row and the column at the edge say whether it balances.</source>
        <translation>与打印相同的表。空格是待填，0 是没有发生。表边的一行一列说明勾稽是否相符。</translation>
    </message>
    <message>
        <source>The text of this section. Numbers in it can follow figures of the tables; type @ to look for one.</source>
        <translation>本部分的正文。其中的数字可以随表变动：输入 @ 查找表中的数。</translation>
    </message>
    <message>
        <source>Body and year, of which the title is made, and what the checks have to know of the body.</source>
        <translation>机关和年度，标题由此得出；还有检查时需要了解的机关情况。</translation>
    </message>
    <message>
        <source>Who signs and the date, at the right after the last section.</source>
        <translation>署名和成文日期，排在最后一部分之后，靠右。</translation>
    </message>
    <message>
        <source>What the checks object to. Enter goes to the place; a finding that stands is verified with a reason.</source>
        <translation>检查发现的问题。按回车转到该处；情况属实的，写明理由核实。</translation>
    </message>
    <message>
        <source>Where the chosen figure comes from, last year&apos;s, and what belongs in the cell. Nothing of it is printed or published.</source>
        <translation>所选数字的来历、上年数和填报说明。不打印、不公开。</translation>
    </message>
    <message>
        <source>The file that the report was read from, to compare with.</source>
        <translation>报告读自的文件，供对照。</translation>
    </message>
    <message>
        <source>Questions of the review with their answers, each at its figure or words.</source>
        <translation>审核的批注和答复，各在所指的数字或文字处。</translation>
    </message>
    <message>
        <source>What was read from a file, before it is taken over.</source>
        <translation>从文件中读出的内容，采用之前先看。</translation>
    </message>
    <message>
        <source>The pages as they will be printed.</source>
        <translation>打印出来的页面。</translation>
    </message>
    <message>
        <source>Where the published page and the report do not say the same.</source>
        <translation>已发布页面与报告不一致之处。</translation>
    </message>
    <message>
        <source>Two reports side by side, place by place.</source>
        <translation>两份报告并排，逐处对照。</translation>
    </message>
    <message>
        <source>What the unit is asked to correct, as a letter or as comments.</source>
        <translation>请单位修改的内容，写成意见书或标成批注。</translation>
    </message>
    <message>
        <source>Who read what and when, over a digest of all that is printed.</source>
        <translation>何人何时审读，附全部公开内容的摘要值。</translation>
    </message>
    <message>
        <source>Which checks are made, and the office&apos;s own words.</source>
        <translation>做哪些检查，以及本单位的用词。</translation>
    </message>
    <message>
        <source>Every unit with the state of its draft. Enter opens the draft; the keys of the menu Unit decide.</source>
        <translation>各单位和稿件的状态。按回车打开稿件，用“单位”菜单中的按键处理。</translation>
    </message>
    <message>
        <source>The sum of the units&apos; reports, and for each cell what it is made of.</source>
        <translation>各单位报告的汇总，以及每一格由哪些单位构成。</translation>
    </message>
    <message>
        <source>Paragraphs that stand in several drafts.</source>
        <translation>在多份稿件中出现的段落。</translation>
    </message>
    <message>
        <source>How many units handed in, with which findings, by level, kind or area.</source>
        <translation>各单位报送和问题情况，按层级、类型或地区统计。</translation>
    </message>
    <message>
        <source>The desk of who reviews many drafts.</source>
        <translation>同时审核多份稿件的审核台。</translation>
    </message>
    <message>
        <source>The forms at hand: the program&apos;s own and those that were imported.</source>
        <translation>现有的表式：程序自带的和导入的。</translation>
    </message>
    <message>
        <source>A form from a file, and what is different in it, before it is kept.</source>
        <translation>文件中的表式和它的不同之处，保留之前先看。</translation>
    </message>
    <message>
        <source>What an office hands around in one file, thing by thing.</source>
        <translation>一个单位用一个文件发给大家的内容，逐项列出。</translation>
    </message>
    <message>
        <source>What a new report begins with: body and year, and what last year&apos;s file can give.</source>
        <translation>新建报告从什么开始：机关、年度，以及上年文件能给的内容。</translation>
    </message>
    <message>
        <source>Where each of the copied figures goes, before it goes there.</source>
        <translation>复制的各个数字将填到哪里，填之前先看。</translation>
    </message>
    <message>
        <source>Places that two people changed differently; choose what counts in each.</source>
        <translation>两人改得不一样的地方，逐处选以谁为准。</translation>
    </message>
    <message>
        <source>The format of the file, and what data goes with it.</source>
        <translation>文件的格式，以及携带哪些数据。</translation>
    </message>
    <message>
        <source>Many reports, written into files of other formats at once.</source>
        <translation>把多份报告一次写成其他格式的文件。</translation>
    </message>
    <message>
        <source>Faces, sizes and margins of printed reports.</source>
        <translation>打印报告的字体、字号和页边距。</translation>
    </message>
    <message>
        <source>When and where the report came out, and with which file.</source>
        <translation>报告何时、在何处、以哪个文件公布。</translation>
    </message>
    <message>
        <source>What others changed in a document that came back.</source>
        <translation>退回的文档中他人作了哪些改动。</translation>
    </message>
    <message>
        <source>Why drafts go back, and by when they are to come again.</source>
        <translation>退回稿件的原因和重交日期。</translation>
    </message>
    <message>
        <source>The office, the last day, and the units that are due.</source>
        <translation>主管单位、截止日期和应报单位。</translation>
    </message>
    <message>
        <source>What was not saved when the program ended, to be restored or given up.</source>
        <translation>上次程序结束时没有保存的内容，可以恢复，也可以放弃。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Merge with the file</source>
        <translation>与文件合并</translation>
    </message>
    <message>
        <source>Load the file again</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1（电脑 %2），自 %3 起</translation>
    </message>
    <message>
        <source>The copy of unsaved work is damaged.</source>
        <translation>未保存内容的副本已损坏。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be written to “%1”.</source>
        <translation>未保存的内容无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>OfficePack</name>
    <message>
        <source>The office pack does not hang together, and nothing of it was taken. Have it put right at the place named here.</source>
        <translation>资料包有错，没有采用其中任何内容。请按括号中指明的位置更正。</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>应是列表</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>This file is no office pack of Gouji.</source>
        <translation>这个文件不是勾稽的单位资料包。</translation>
    </message>
    <message>
        <source>A newer version of Gouji wrote this office pack (format %1). Update the program to use it.</source>
        <translation>这个资料包由更新版本的勾稽写成（格式 %1），请升级程序后再使用。</translation>
    </message>
    <message>
        <source>lists of words below their headings are needed</source>
        <translation>应是按类别列出的用词</translation>
    </message>
    <message>
        <source>a list of lines of text is needed</source>
        <translation>应是一行行文字的列表</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>应是对象</translation>
    </message>
    <message>
        <source>a list of checks that this program makes is needed</source>
        <translation>应是本程序检查项编号的列表</translation>
    </message>
    <message>
        <source>notice: a day as 2025-01-31 is needed</source>
        <translation>notice：应是 2025-01-31 这样的日期</translation>
    </message>
    <message>
        <source>overview_limit: a number of characters is needed</source>
        <translation>overview_limit：应是字数</translation>
    </message>
    <message>
        <source>%n note(s) on rows</source>
        <translation>各行提示 %n 条</translation>
    </message>
    <message>
        <source>%n on sections</source>
        <translation>各部分提示 %n 条</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>启用：</translation>
    </message>
    <message>
        <source>Off:</source>
        <translation>停用：</translation>
    </message>
    <message>
        <source>Last day by the notice: %1</source>
        <translation>通知规定的截止日：%1</translation>
    </message>
    <message>
        <source>Overview: at most %1 characters</source>
        <translation>总体情况：不超过 %1 字</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>用词表</translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation>惯用表述</translation>
    </message>
    <message>
        <source>Notes on filling in</source>
        <translation>填报提示</translation>
    </message>
    <message>
        <source>Choice of checks</source>
        <translation>检查项选择</translation>
    </message>
    <message>
        <source>Words of the letter of corrections</source>
        <translation>退回修改意见用语</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>%n phrase(s)</source>
        <translation>%n 条</translation>
    </message>
    <message>
        <source>%n switched on</source>
        <translation>启用 %n 项</translation>
    </message>
    <message>
        <source>%n switched off</source>
        <translation>停用 %n 项</translation>
    </message>
    <message>
        <source>“%1” could not be removed; look whether you may write in its folder.</source>
        <translation>“%1”无法移除，请查看您是否有权修改所在文件夹。</translation>
    </message>
    <message>
        <source>official page</source>
        <translation>公文版面</translation>
    </message>
    <message>
        <source>compact page</source>
        <translation>紧凑版面</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>大字版面</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>line pitch</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>title size</source>
        <translation>标题字号</translation>
    </message>
    <message>
        <source>table size</source>
        <translation>表格字号</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>face of the title</source>
        <translation>标题字体</translation>
    </message>
    <message>
        <source>face of the headings</source>
        <translation>一级标题字体</translation>
    </message>
    <message>
        <source>face of the sub-headings</source>
        <translation>二级标题字体</translation>
    </message>
    <message>
        <source>face of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>face of the tables</source>
        <translation>表格字体</translation>
    </message>
    <message>
        <source>face of the page numbers</source>
        <translation>页码字体</translation>
    </message>
    <message>
        <source>the name of a face is needed</source>
        <translation>须写字体名称</translation>
    </message>
    <message>
        <source>a length from 100 to 28346 hundredths of a point is needed</source>
        <translation>须写 100 至 28346 之间的整数，以百分之一磅为单位</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>looks of pages by their names are needed</source>
        <translation>须按版面名称分别写明</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>No installed font has Chinese characters. Install one, such as Noto Serif CJK SC, and try again.</source>
        <translation>没有安装带汉字的字体。请先安装一种（例如 Noto Serif CJK SC）再试。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Install a font that has them, such as Noto Serif CJK SC, and try again.</source>
        <translation>已安装的字体都没有这些字：%1。请安装带这些字的字体（例如 Noto Serif CJK SC）再试。</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded into a PDF. Choose another one.</source>
        <translation>字体“%1”不允许嵌入 PDF，请换一种字体。</translation>
    </message>
    <message>
        <source>This PDF has no structure that tells what its text is.</source>
        <translation>这个 PDF 没有说明正文内容的结构信息。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Please report this with the file.</source>
        <translation>PDF 没有生成，请连同报告文件一起反馈。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or export a PDF and print it elsewhere.</source>
        <translation>这台电脑没有设置打印机。请在系统设置里添加，或导出 PDF 到别处打印。</translation>
    </message>
    <message>
        <source>The printer of last time, %1, is not there any more; another one is chosen.</source>
        <translation>上次用的打印机 %1 已不在，换了另一台。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
</context>
<context>
    <name>Printable</name>
    <message>
        <source>Figures wanted %1</source>
        <translation>收数表%1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Nothing could be printed on “%1”. See whether it is switched on and connected, or choose another printer.</source>
        <translation>“%1”没有打印出来。请看看打印机是否开着、是否连接，或换一台。</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file is neither a text nor a Gouji report. Open a file that ends in .gouji or .txt.</source>
        <translation>这个文件既不是文本，也不是勾稽报告。请打开 .gouji 或 .txt 文件。</translation>
    </message>
    <message>
        <source>The text is not a yearly report on government-information disclosure: it has neither the title nor the headings of one.</source>
        <translation>这段文本不是政府信息公开工作年度报告：没有标题，也没有各部分标题。</translation>
    </message>
    <message>
        <source>The file is empty: there is no report in it.</source>
        <translation>文件是空的，里面没有报告。</translation>
    </message>
    <message>
        <source>The file holds no text: it begins with zero bytes. It may have been damaged on the way; ask for it again.</source>
        <translation>文件里没有文字，开头全是零字节。可能在传送中损坏，请重新索取。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read. Save it as docx or as text and open that.</source>
        <translation>这类文件无法读取。请另存为 docx 或文本后再打开。</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read. Copy or download it again.</source>
        <translation>此PDF已损坏，无法读取。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This PDF is locked by a password. Ask for one that is not, or for the Word file it was made from.</source>
        <translation>此PDF设有密码。请索取未加密的文件，或生成它的Word文件。</translation>
    </message>
    <message>
        <source>This PDF forbids that its text is copied. Ask for one that does not, or for the Word file it was made from.</source>
        <translation>此PDF禁止复制文字。请索取无此限制的文件，或生成它的Word文件。</translation>
    </message>
    <message>
        <source>Reading PDF takes poppler&apos;s programs, which are not installed. Install poppler-utils, or open the Word file instead.</source>
        <translation>读取PDF需要poppler的程序，本机未安装。请安装poppler-utils，或改为打开Word文件。</translation>
    </message>
    <message>
        <source>This PDF cannot be read: the program that reads PDF did not get to its end. Open the Word file it was made from.</source>
        <translation>此PDF无法读取：读取程序未能完成。请打开生成它的Word文件。</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures (scanned) and hold no text. Open the Word file, or enter the figures with the pages in view.</source>
        <translation>此PDF的页面是图片（扫描件），没有文字。请打开Word文件，或对照页面录入数据。</translation>
    </message>
    <message>
        <source>Files of this kind are read by LibreOffice, which is not installed. Save the file as docx in the program it comes from, or install LibreOffice.</source>
        <translation>读取此类文件需要LibreOffice，本机未安装。请在原程序中另存为docx，或安装LibreOffice。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert this file. Save it as docx in the program it comes from and open that.</source>
        <translation>LibreOffice无法转换此文件。请在原程序中另存为docx后打开。</translation>
    </message>
    <message>
        <source>This OFD holds no text; its pages are pictures. Open the Word file it was made from.</source>
        <translation>此OFD没有文字，页面是图片。请打开生成它的Word文件。</translation>
    </message>
    <message>
        <source>What was copied is no report. Copy all of it, from the title to the last section, and paste again.</source>
        <translation>复制的内容不是年度报告。请从标题到最后一部分完整复制后再粘贴。</translation>
    </message>
    <message>
        <source>The file is far larger than the text of any report. Check that it is the right one.</source>
        <translation>文件远大于任何一份年度报告的文字。请确认是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Published pages</source>
        <translation>已发布的页面</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Only a docx or ODT file can be taken back. Save the file as docx in the word processor first.</source>
        <translation>只能收回 docx 或 ODT 文件。请先在文字处理软件中另存为 docx。</translation>
    </message>
    <message>
        <source>The file has neither the title nor the headings of a report. Check that it is the one that was sent.</source>
        <translation>此文件既没有年度报告的标题，也没有各部分的标题。请核对是否为送出的那份文件。</translation>
    </message>
    <message>
        <source>The returned file follows another form than the open report. Open it as a report of its own.</source>
        <translation>退回文件所用的报告格式与当前报告不同。请将其作为另一份报告打开。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>[picture: %1]</source>
        <translation>［图：%1］</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>%1 · heading as found</source>
        <translation>%1 · 原文标题</translation>
    </message>
    <message>
        <source>%1 · other details</source>
        <translation>%1 · 其他细节</translation>
    </message>
    <message>
        <source>question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>accepted finding</source>
        <translation>已核实的问题</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>审校签名</translation>
    </message>
    <message>
        <source>sentence of last year</source>
        <translation>沿用上年的语句</translation>
    </message>
    <message>
        <source>last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>what reading the source remarked</source>
        <translation>读取原文时的提示</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>其他细节</translation>
    </message>
    <message>
        <source>details of another version</source>
        <translation>其他版本的细节</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>other body</source>
        <translation>其他机关</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1（未确认）</translation>
    </message>
    <message>
        <source>state</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>town level</source>
        <translation>乡级</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>起草中</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>may make rules</source>
        <translation>有规章制定权</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（自动合计）</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>identity code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>机关类别</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>title as found</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>first handed in on</source>
        <translation>首次报送日期</translation>
    </message>
    <message>
        <source>last handed in on</source>
        <translation>最近报送日期</translation>
    </message>
    <message>
        <source>handing in</source>
        <translation>报送情况</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>published at</source>
        <translation>公布网址</translation>
    </message>
    <message>
        <source>published file</source>
        <translation>公布的文件</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>公布情况</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>其他基本信息</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>office</source>
        <translation>来数科室</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收数日期</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>date</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Body and year</source>
        <translation>机关名称和年度</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>it is of another body, %1</source>
        <translation>机关不同，为%1</translation>
    </message>
    <message>
        <source>it is on another year, %1</source>
        <translation>年度不同，为 %1 年</translation>
    </message>
    <message>
        <source>it follows another form, %1</source>
        <translation>表式不同，为%1</translation>
    </message>
    <message>
        <source>The two are no versions of one report and cannot be merged: of theirs, %1. Choose a copy of the same report.</source>
        <translation>两份不是同一份报告的不同版本，不能合并：对方那份%1。请选择同一份报告的副本。</translation>
    </message>
    <message>
        <source>What was named as the common base is not the report that both began with: %1. Merged without it; nothing of either is dropped.</source>
        <translation>指定的共同底稿不是双方开始时的那份报告：%1。已不用它合并，双方内容都未丢弃。</translation>
    </message>
    <message>
        <source>There is no common base. Whatever only one of the two says was taken; places in which they differ are conflicts.</source>
        <translation>没有共同底稿。只有一方写了的内容都已采用；双方写得不同的地方列为冲突。</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>mark of a reviewer</source>
        <translation>审阅标记</translation>
    </message>
    <message>
        <source>content of the published file</source>
        <translation>公布文件的内容</translation>
    </message>
</context>
<context>
    <name>RollUp</name>
    <message>
        <source>%1: %2, the sum is %3</source>
        <translation>%1：报告为 %2，合计为 %3</translation>
    </message>
    <message>
        <source>The report of %1 is not the sum of its units in %2 cells: %3. Correct it, or give the reason as an adjustment.</source>
        <translation>%1的报告有 %2 格不等于所属单位合计：%3。请更正，或以调整数说明理由。</translation>
    </message>
    <message>
        <source>%1 has sent no report; the sum is without it.</source>
        <translation>%1缺报，合计中不含该单位。</translation>
    </message>
    <message>
        <source>%1 has %2 cells without a number, which add nothing: %3.</source>
        <translation>%1缺项 %2 格，未计入合计：%3。</translation>
    </message>
    <message>
        <source>The figures of %1 do not balance in %2 places: %3. Return it; the sum is no better than its parts.</source>
        <translation>%1有 %2 处勾稽不平：%3。请退回更正，否则合计也不准。</translation>
    </message>
    <message>
        <source>%1 sent several reports with different figures. None of them is counted; leave only the one that counts.</source>
        <translation>%1报了几份数字不同的报告，均未计入；请只留下有效的一份。</translation>
    </message>
    <message>
        <source>This is the report of %1 itself. It is compared with the sum and not counted.</source>
        <translation>这是%1自己的报告，只与合计核对，不计入。</translation>
    </message>
    <message>
        <source>%1: a report on %2, not counted.</source>
        <translation>%1：是 %2 年度的报告，未计入。</translation>
    </message>
    <message>
        <source>%1: a report in another form, not counted.</source>
        <translation>%1：表式不同，未计入。</translation>
    </message>
    <message>
        <source>%1 units have nearly the same text, at least four parts in five: %2. Look whether it was copied.</source>
        <translation>%1 个单位的文字八成以上相同：%2。请核实是否照搬。</translation>
    </message>
    <message>
        <source>The figures of %1 are those of %2 alone; its other units are missing from them.</source>
        <translation>%1的数字只是%2一家的，缺其他单位的数。</translation>
    </message>
    <message>
        <source>The units carried in %1 requests and had carried out %2 the year before, while the reports of %3 agree.</source>
        <translation>各单位“上年结转”合计 %1 件，而其上年“结转下年度”合计 %2 件；%3自己的两年报告却是一致的。</translation>
    </message>
    <message>
        <source>%1 counts with another version now: %2 in the place of %3.</source>
        <translation>%1 现在计入另一版：%2，原为 %3。</translation>
    </message>
    <message>
        <source>%1 counted with %2 and does not any more.</source>
        <translation>%1 原以 %2 计入，现不再计入。</translation>
    </message>
    <message>
        <source>%1 counts now, with %2.</source>
        <translation>%1 现以 %2 计入。</translation>
    </message>
    <message>
        <source>The adjustments are others than they were.</source>
        <translation>调整项与当时不同。</translation>
    </message>
    <message>
        <source>%1: %2, now %3.</source>
        <translation>%1：原 %2，现 %3。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>error</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>SourcePlace</name>
    <message>
        <source>table %1, row %2</source>
        <translation>第 %1 个表格第 %2 行</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1第 %2 格</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>SumLines</name>
    <message>
        <source>Choose a body to compare its own report with the sum.</source>
        <translation>选定一个机关，即可将其自己的报告与汇总比对。</translation>
    </message>
    <message>
        <source>%1 has sent no report of its own that could be compared.</source>
        <translation>%1 没有可供比对的自己的报告。</translation>
    </message>
    <message>
        <source>%1: its report says %2, the sum is %3</source>
        <translation>%1：其报告为 %2，汇总为 %3</translation>
    </message>
    <message>
        <source>The report of %1 is the sum of its units in every cell.</source>
        <translation>%1 的报告各单元格均等于各单位之和。</translation>
    </message>
    <message>
        <source>This sum was never frozen. Frozen, it can be proved later what it was made of.</source>
        <translation>本汇总尚未封存。封存后可随时核对它由哪些报告得出。</translation>
    </message>
    <message>
        <source>Frozen on %1; unchanged since.</source>
        <translation>%1 封存，此后未变。</translation>
    </message>
    <message>
        <source>Frozen on %1. Changed since:</source>
        <translation>%1 封存，此后有变化：</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) summed</source>
        <translation>
            <numerusform>已汇总 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺报 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>未计入 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>late</source>
        <translation>其中迟报</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>其中已公布</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>报送文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>公布网址</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First handed in</source>
        <translation>首次报送</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应报日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>稿次</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Row %1: “%2” is not understood and was left open.</source>
        <translation>第 %1 行：“%2”无法识别，已留空。</translation>
    </message>
    <message>
        <source>There is no column with the names of units. Give the column of names the header 单位名称.</source>
        <translation>没有找到单位名称所在的列。请把该列的标题写为“单位名称”。</translation>
    </message>
    <message>
        <source>Unit %1 of the list has no name. Enter the official one.</source>
        <translation>名单中第 %1 个单位没有名称，请填写规范全称。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the list. Take one out, or give it its own name.</source>
        <translation>“%1”在名单中出现两次。请删去一个，或改为各自的名称。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same identity code %3. Correct one of them.</source>
        <translation>“%1”与“%2”的统一社会信用代码相同（%3），请更正其中一个。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is not in the list. Add it, or correct the name.</source>
        <translation>“%1”的上级单位“%2”不在名单中。请补上该单位，或更正名称。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which in the end belongs to “%1” itself. Correct one of them.</source>
        <translation>“%1”的上级单位是“%2”，而后者最终又隶属于“%1”。请更正其中一个。</translation>
    </message>
    <message>
        <source>%1 units belong to “%2”, which is not in the list, “%3” the first of them. Add it, or correct the name.</source>
        <translation>有 %1 个单位（首个为“%3”）的上级“%2”不在名单中；请补上，或更正名称。</translation>
    </message>
    <message>
        <source>%1 more bodies to which units belong are not in the list either, “%2” the first of them; %3 units belong to them. Add them, or leave the bodies above out of the list.</source>
        <translation>另有 %1 个上级单位也不在名单中，第一个是“%2”，共有 %3 个单位隶属于它们。请将其补入名单，或不填写上级单位。</translation>
    </message>
</context>
<context>
    <name>gouji::AboutAction</name>
    <message>
        <source>&amp;About Gouji</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>About Gouji</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>Gouji %1
Editor for the yearly report on government-information disclosure.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>勾稽 %1
政府信息公开工作年度报告编辑器。
自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>gouji::ActionSet</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Papers that go &amp;with it</source>
        <translation>随附文书(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gouji::AdjustmentBox</name>
    <message>
        <source>No figure was added to this sum.</source>
        <translation>本汇总没有调整项。</translation>
    </message>
    <message>
        <source>Adjustments of this sum</source>
        <translation>本汇总的调整项</translation>
    </message>
    <message>
        <source>Cell that is adjusted</source>
        <translation>所调整的单元格</translation>
    </message>
    <message>
        <source>Figure to add</source>
        <translation>增减数</translation>
    </message>
    <message>
        <source>+2 or -3</source>
        <translation>+2 或 -3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, which is needed</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>修改(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1：%2，理由：%3</translation>
    </message>
    <message>
        <source>Without %1, because %2</source>
        <translation>不计 %1，理由：%2</translation>
    </message>
</context>
<context>
    <name>gouji::ApartModel</name>
    <message>
        <source>Whose it is is not certain</source>
        <translation>无法确定属于哪个单位</translation>
    </message>
    <message>
        <source>No unit of the list</source>
        <translation>不是名单中的单位</translation>
    </message>
    <message>
        <source>On the year %1</source>
        <translation>是 %1 年度的报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it stands apart</source>
        <translation>为何单列</translation>
    </message>
    <message>
        <source>Body named in it</source>
        <translation>文中的机关名称</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveAction</name>
    <message>
        <source>A&amp;rchive…</source>
        <translation>归档(&amp;R)…</translation>
    </message>
    <message>
        <source>Write a folder for the archive: PDF, Word, Gouji report, findings and digests</source>
        <translation>生成归档文件夹：PDF、Word、勾稽报告、核对结果和校验值</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveFlow</name>
    <message>
        <source>Archive of %1</source>
        <translation>%1归档</translation>
    </message>
    <message>
        <source>A new folder for the archive</source>
        <translation>归档用的新文件夹</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写 %1…</translation>
    </message>
    <message>
        <source>Written: %1. It holds notes and reasons: for the body&apos;s own archive.</source>
        <translation>已写好：%1。其中有备注和理由，供本单位存档。</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>没有写成：%1</translation>
    </message>
</context>
<context>
    <name>gouji::AttachLastYearAction</name>
    <message>
        <source>Attach last &amp;year&apos;s report…</source>
        <translation>附上上年报告(&amp;Y)…</translation>
    </message>
    <message>
        <source>Compare this report with last year&apos;s</source>
        <translation>将本报告与上年报告核对</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Attached; but it is the report of “%1”. Undo takes it away again.</source>
        <translation>已附上；但这是“%1”的报告，可以撤销。</translation>
    </message>
    <message>
        <source>Attached; but it is the report on %1. Undo takes it away again.</source>
        <translation>已附上；但这是%1年的报告，可以撤销。</translation>
    </message>
</context>
<context>
    <name>gouji::BatchDialog</name>
    <message>
        <source>Export many reports</source>
        <translation>批量导出报告</translation>
    </message>
    <message>
        <source>Reports to export, or folders with reports</source>
        <translation>要导出的报告，或存放报告的文件夹</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Data they &amp;carry</source>
        <translation>携带的数据(&amp;C)</translation>
    </message>
    <message>
        <source>The files will hold notes, remarks and names: for use inside the body only.</source>
        <translation>文件里会有备注、意见和姓名：只供本单位内部使用。</translation>
    </message>
    <message>
        <source>&amp;Look of the pages</source>
        <translation>版面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Into the folder</source>
        <translation>存到文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>beside each report</source>
        <translation>放在各报告旁边</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there</source>
        <translation>替换已有的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写的文件</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>每个文件的结果</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>what they show: they open in Gouji again</source>
        <translation>只带显示的内容：可以再用勾稽打开</translation>
    </message>
    <message>
        <source>everything, notes and remarks too</source>
        <translation>全部，含备注和意见</translation>
    </message>
    <message>
        <source>nothing: for the archive</source>
        <translation>不带数据：用于归档</translation>
    </message>
    <message>
        <source>official page (GB/T 9704-2012)</source>
        <translation>公文版面（GB/T 9704-2012）</translation>
    </message>
    <message>
        <source>compact: few pages</source>
        <translation>紧凑版面（少用纸）</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>大字版面</translation>
    </message>
</context>
<context>
    <name>gouji::BatchExportAction</name>
    <message>
        <source>Export &amp;many reports…</source>
        <translation>批量导出(&amp;M)…</translation>
    </message>
    <message>
        <source>Write many reports into files of other formats</source>
        <translation>把多份报告写成其他格式的文件</translation>
    </message>
</context>
<context>
    <name>gouji::BatchFlow</name>
    <message>
        <source>Reports to export</source>
        <translation>要导出的报告</translation>
    </message>
    <message>
        <source>Reports (*.gouji *.txt);;All files (*)</source>
        <translation>报告 (*.gouji *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A folder with reports</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件存放的位置</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were written.</source>
        <translation>已停止：%2 个文件写好了 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 files were written; what is marked was not.</source>
        <translation>%2 个文件写好了 %1 个；有标记的没有写成。</translation>
    </message>
    <message>
        <source>There is no report there.</source>
        <translation>那里没有报告。</translation>
    </message>
    <message>
        <source>All %1 files were written.</source>
        <translation>%1 个文件全部写好了。</translation>
    </message>
</context>
<context>
    <name>gouji::BodyWords</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>government</source>
        <translation>人民政府</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>town government or branch office</source>
        <translation>乡镇、街道等</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>state</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>town</source>
        <translation>乡级</translation>
    </message>
</context>
<context>
    <name>gouji::CheckSettings</name>
    <message>
        <source>%1 The program&apos;s own words are used.</source>
        <translation>%1 现使用程序自带的用词表。</translation>
    </message>
    <message>
        <source>There is no such file yet: the program&apos;s own words are used.</source>
        <translation>还没有用词表文件，现使用程序自带的用词表。</translation>
    </message>
    <message>
        <source>The office&apos;s own words are used beside the program&apos;s.</source>
        <translation>已在程序自带用词表之外使用本单位用词表。</translation>
    </message>
</context>
<context>
    <name>gouji::ChecksDialog</name>
    <message>
        <source>Checks and words</source>
        <translation>检查项与用词</translation>
    </message>
    <message>
        <source>&amp;Checks that are made</source>
        <translation>要做的检查(&amp;C)</translation>
    </message>
    <message>
        <source>Checks that are made</source>
        <translation>要做的检查</translation>
    </message>
    <message>
        <source>The office&apos;s &amp;notice names a last day</source>
        <translation>本地通知规定的截止日期(&amp;N)</translation>
    </message>
    <message>
        <source>Last day by the office&apos;s notice</source>
        <translation>通知规定的截止日期</translation>
    </message>
    <message>
        <source>File of the office&apos;s own &amp;words</source>
        <translation>本单位用词表文件(&amp;W)</translation>
    </message>
    <message>
        <source>File of the office&apos;s own words</source>
        <translation>本单位用词表文件</translation>
    </message>
    <message>
        <source>&amp;Edit it…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Opens the file in the editor for texts; makes one to begin with where there is none.</source>
        <translation>用文本编辑器打开；没有时先建一个样表。</translation>
    </message>
    <message>
        <source>What became of the file of words</source>
        <translation>用词表读取情况</translation>
    </message>
    <message>
        <source>%1 (off unless chosen)</source>
        <translation>%1（默认不做）</translation>
    </message>
</context>
<context>
    <name>gouji::ChooseChecksAction</name>
    <message>
        <source>Checks and &amp;words…</source>
        <translation>检查项与用词(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose which checks are made, and the office&apos;s own words</source>
        <translation>选择要做的检查和本单位用词表</translation>
    </message>
    <message>
        <source>%1 is open in another program. OK reads it again.</source>
        <translation>已在其他程序中打开 %1。改好保存后按“确定”重新读取。</translation>
    </message>
    <message>
        <source>Edit %1 in any editor for texts; OK reads it again.</source>
        <translation>请用文本编辑器修改 %1，保存后按“确定”重新读取。</translation>
    </message>
</context>
<context>
    <name>gouji::CloseAction</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
</context>
<context>
    <name>gouji::ClosingPage</name>
    <message>
        <source>&amp;Date</source>
        <translation>成文日期(&amp;D)</translation>
    </message>
    <message>
        <source>Stands at the right, after the last section. Leave both empty for a report without a closing.</source>
        <translation>排在最后一部分之后，靠右。没有落款的报告，两项都留空。</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>署名(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>gouji::CommandSearch</name>
    <message>
        <source>Search for a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>gouji::CommandSearchAction</name>
    <message>
        <source>&amp;Search for a command</source>
        <translation>查找命令(&amp;S)</translation>
    </message>
    <message>
        <source>Find a command by a part of its name</source>
        <translation>输入名称中的几个字，找到命令</translation>
    </message>
</context>
<context>
    <name>gouji::CompareAction</name>
    <message>
        <source>Compare with another &amp;version…</source>
        <translation>与另一版本比较(&amp;V)…</translation>
    </message>
    <message>
        <source>Show this report beside another version or another year</source>
        <translation>把本报告与另一版本或另一年度并排对照</translation>
    </message>
</context>
<context>
    <name>gouji::CompareDialog</name>
    <message>
        <source>&amp;Only what changed</source>
        <translation>只看有变化的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处变化(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处变化(&amp;N)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Places of both reports</source>
        <translation>两份报告的逐处对照</translation>
    </message>
    <message>
        <source>Word by word: what only the first has is struck out, what only the second has is underlined</source>
        <translation>逐字对照：只在前一份中的字加删除线，只在后一份中的字加下划线</translation>
    </message>
    <message>
        <source>The first, word by word</source>
        <translation>前一份，逐字</translation>
    </message>
    <message>
        <source>The second, word by word</source>
        <translation>后一份，逐字</translation>
    </message>
    <message>
        <source>&amp;Go there in the report</source>
        <translation>转到报告中该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新出现的问题</translation>
    </message>
    <message>
        <source>Shaded: the same sentence stands in “%1”, %2.</source>
        <translation>底色部分：同样的句子见“%1”%2。</translation>
    </message>
    <message>
        <source>Text that stands in the other report too: %1.</source>
        <translation>与另一份相同的文字：%1。</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>两份内容完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed.</source>
        <translation>
            <numerusform>有变化的共 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
</context>
<context>
    <name>gouji::CompareFlow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>Another version or another year</source>
        <translation>选择另一版本或另一年度的报告</translation>
    </message>
    <message>
        <source>Attach last year&apos;s report first; then the two can be compared.</source>
        <translation>请先附上上年报告，再作比较。</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（当前打开）</translation>
    </message>
    <message>
        <source>These are reports of two bodies: “%1” is of %2.</source>
        <translation>请注意，这是两个机关的报告：“%1”是%2的。</translation>
    </message>
</context>
<context>
    <name>gouji::CompareLastYearAction</name>
    <message>
        <source>Compare with &amp;last year&apos;s report</source>
        <translation>与上年报告比较(&amp;L)</translation>
    </message>
    <message>
        <source>Show this report beside last year&apos;s: figures, growth, copied sentences</source>
        <translation>与上年报告并排对照：数字、增幅、照搬的句子</translation>
    </message>
</context>
<context>
    <name>gouji::CompareReviewedAction</name>
    <message>
        <source>Changes &amp;since I reviewed</source>
        <translation>我审阅之后的改动(&amp;S)</translation>
    </message>
    <message>
        <source>Show what changed since you marked this report as reviewed</source>
        <translation>显示标记“已审阅”之后的改动和新出现的问题</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonModel</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>增幅</translation>
    </message>
</context>
<context>
    <name>gouji::ComputeTotalAction</name>
    <message>
        <source>Co&amp;mpute this total again</source>
        <translation>重新计算此合计(&amp;M)</translation>
    </message>
    <message>
        <source>Let the selected totals follow their parts again</source>
        <translation>让选中的合计重新随各项自动计算</translation>
    </message>
    <message>
        <source>Go to a section with a table first.</source>
        <translation>请先到有表格的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::ContributionsModel</name>
    <message>
        <source>adds nothing</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>tried without</source>
        <translation>试算不计</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>cannot be summed</source>
        <translation>不能汇总</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>gouji::CopyAction</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制选中的内容</translation>
    </message>
    <message>
        <source>Go to a table or a text first.</source>
        <translation>请先到表格或正文中。</translation>
    </message>
</context>
<context>
    <name>gouji::CopyForWebAction</name>
    <message>
        <source>&amp;Copy for the web site</source>
        <translation>复制到网站(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the report as a web site&apos;s editor takes it</source>
        <translation>按网站编辑器能接受的样子复制报告</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>没有复制：%1</translation>
    </message>
    <message>
        <source>Copied. Paste it into the web site&apos;s editor and compare it with the preview.</source>
        <translation>已复制。请粘贴到网站编辑器，并与打印预览核对。</translation>
    </message>
</context>
<context>
    <name>gouji::CutAction</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what is selected and take it out</source>
        <translation>剪切选中的内容</translation>
    </message>
    <message>
        <source>Go to a table or a text first.</source>
        <translation>请先到表格或正文中。</translation>
    </message>
</context>
<context>
    <name>gouji::DecisionDialog</name>
    <message>
        <source>Wh&amp;y, in words that the unit will read:</source>
        <translation>退回原因（单位会看到）(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Address of the page:</source>
        <translation>网页地址(&amp;A)：</translation>
    </message>
    <message numerus="yes">
        <source>Return %n report(s)</source>
        <translation>
            <numerusform>退回 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) published</source>
        <translation>
            <numerusform>公布 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent again &amp;by:</source>
        <translation>请于此日前重交(&amp;B)：</translation>
    </message>
    <message>
        <source>Published &amp;on:</source>
        <translation>公布日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>已公布(&amp;P)</translation>
    </message>
    <message>
        <source>Reasons at hand</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>&amp;Office that returns:</source>
        <translation>由谁退回（单位名称）(&amp;O)：</translation>
    </message>
    <message>
        <source>Write the &amp;letters of corrections, and what the units sent with comments</source>
        <translation>同时写出退回修改意见和加了批注的稿件(&amp;L)</translation>
    </message>
    <message>
        <source>Add a reason at hand…</source>
        <translation>添加常用理由…</translation>
    </message>
</context>
<context>
    <name>gouji::DeskDocument</name>
    <message>
        <source>Stopped: %1 of %2 new files are read, and none of them is taken in yet. Look again (F5) to go on.</source>
        <translation>已停止：%2 个新文件读了 %1 个，尚未收入。按 F5 可继续。</translation>
    </message>
    <message>
        <source>The folder of the desk is gone: %1. Connect it again, then look again (F5); nothing is lost.</source>
        <translation>找不到审核台所在的文件夹：%1。请重新连接，再按 F5 重新查看；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Last year&apos;s reports cannot be read: %1. Nothing is compared with them until they are there again.</source>
        <translation>读不到上年年度报告：%1。在其恢复之前不与上年对比。</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) taken in.</source>
        <translation>
            <numerusform>收到 %n 份新稿件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in the list.</source>
        <translation>
            <numerusform>名单中有 %n 个单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the folder of this year&apos;s drafts. Choose the one with last year&apos;s reports.</source>
        <translation>这是本年稿件所在的文件夹。请选择存放上年年度报告的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DeskFlow</name>
    <message>
        <source>The folder with the units&apos; drafts</source>
        <translation>存放各单位稿件的文件夹</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>打开审核台</translation>
    </message>
    <message>
        <source>Desks (*.goujidesk);;All files (*)</source>
        <translation>审核台 (*.goujidesk);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>gouji::DeskOverview</name>
    <message>
        <source>Sameness</source>
        <translation>雷同</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>gouji::DeskView</name>
    <message>
        <source>Name, area, code or Pinyin initials</source>
        <translation>名称、地区、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit it belongs to</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>&amp;Belongs to this unit</source>
        <translation>属于此单位(&amp;B)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>搁置(&amp;A)</translation>
    </message>
    <message>
        <source>The file is no draft; ask about it no more</source>
        <translation>这个文件不是报告稿，以后不再询问</translation>
    </message>
    <message>
        <source>Files that stand apart</source>
        <translation>单列的文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>About the unit</source>
        <translation>单位情况</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Enter opens a version</source>
        <translation>按回车打开所选版本</translation>
    </message>
    <message>
        <source>This &amp;version counts</source>
        <translation>以此版本为准(&amp;V)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前重交</translation>
    </message>
    <message>
        <source>&amp;Files that stand apart: %1</source>
        <translation>单列的文件（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>未选择单位</translation>
    </message>
    <message>
        <source>Not in the sum: %1</source>
        <translation>不计入汇总：%1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>（以此为准）</translation>
    </message>
    <message>
        <source>All units (%1)</source>
        <translation>全部单位（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 个单位</translation>
    </message>
    <message>
        <source>the page agrees with the report</source>
        <translation>网页与报告一致</translation>
    </message>
    <message numerus="yes">
        <source>● the page differs in %n place(s)</source>
        <translation>
            <numerusform>● 网页有 %n 处不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DeskWindow</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>This desk is open elsewhere (%1). Here it can only be looked at.</source>
        <translation>这个审核台已在别处打开（%1），此处只能查看。</translation>
    </message>
    <message>
        <source>The list of units</source>
        <translation>单位名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: reports on %2</source>
        <translation>%1：%2 年度报告</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>审核台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Import the list of &amp;units…</source>
        <translation>导入单位名单(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next unit</source>
        <translation>下一个单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous unit</source>
        <translation>上一个单位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>审核通过(&amp;C)</translation>
    </message>
    <message>
        <source>Pu&amp;blished…</source>
        <translation>已公布(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the last decision</source>
        <translation>撤回上一处理(&amp;W)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Compare the published pages…</source>
        <translation>核对已公布的网页(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the &amp;register of returns…</source>
        <translation>保存退回登记(&amp;R)…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Office, day and units…</source>
        <translation>主管单位、截止日期与名单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sum of the selected units</source>
        <translation>汇总所选单位(&amp;S)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s reports…</source>
        <translation>上年年度报告(&amp;Y)…</translation>
    </message>
    <message>
        <source>The folder with last year&apos;s reports or desk</source>
        <translation>存放上年年度报告或上年审核台的文件夹</translation>
    </message>
    <message>
        <source>E&amp;xport the tally…</source>
        <translation>导出统计(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Summary page…</source>
        <translation>统计摘要页(&amp;S)…</translation>
    </message>
    <message>
        <source>Name the office, the last day and the units that are due</source>
        <translation>填写主管单位、截止日期和应报单位</translation>
    </message>
    <message>
        <source>Take the list of units from a table (xlsx, csv)</source>
        <translation>从表格（xlsx、csv）导入单位名单</translation>
    </message>
    <message>
        <source>Choose the folder that drafts are compared with</source>
        <translation>选择用来与稿件核对的上年报告文件夹</translation>
    </message>
    <message>
        <source>Look through the folder for new drafts</source>
        <translation>查看文件夹中的新稿件</translation>
    </message>
    <message>
        <source>Compare saved web pages and PDFs with the reports that were cleared</source>
        <translation>把保存的网页、PDF 与审核通过的报告逐项核对</translation>
    </message>
    <message>
        <source>Write which draft was returned when and why into a table</source>
        <translation>把各次退回的时间和原因写成表格</translation>
    </message>
    <message>
        <source>Write the tally and all figures of the units into a table</source>
        <translation>把统计和各单位全部数据写成表格</translation>
    </message>
    <message>
        <source>See the tally with its charts on a page, to print or to keep</source>
        <translation>把统计和图表排成一页，可打印或保存</translation>
    </message>
    <message>
        <source>Close the desk; everything is kept</source>
        <translation>关闭审核台，内容都已保存</translation>
    </message>
    <message>
        <source>Go to the next unit of the queue</source>
        <translation>转到队列中的下一个单位</translation>
    </message>
    <message>
        <source>Go to the unit before in the queue</source>
        <translation>转到队列中的上一个单位</translation>
    </message>
    <message>
        <source>Return the drafts of the selected units with a reason and a letter</source>
        <translation>退回所选单位的稿件，附原因和修改意见</translation>
    </message>
    <message>
        <source>The drafts of the selected units passed the review</source>
        <translation>所选单位的稿件通过审核</translation>
    </message>
    <message>
        <source>Record when and where the selected units published their reports</source>
        <translation>记录所选单位何时、在何处公布报告</translation>
    </message>
    <message>
        <source>Take the last decision on the selected units back</source>
        <translation>撤回对所选单位的上一次处理</translation>
    </message>
    <message>
        <source>Sum the reports of the selected units only</source>
        <translation>只汇总所选单位的报告</translation>
    </message>
</context>
<context>
    <name>gouji::DetailsPanel</name>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Fro&amp;m office</source>
        <translation>提供科室(&amp;M)</translation>
    </message>
    <message>
        <source>The office that sent the figure. Internal: never printed or published.</source>
        <translation>报来这个数字的科室。仅供内部使用，不打印、不公开。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>For yourself and reviewers. Internal: never printed or published.</source>
        <translation>给自己和审核人看的备注。仅供内部使用，不打印、不公开。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>%1 以前：%2</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>本次打开后的改动</translation>
    </message>
    <message>
        <source>Shows it in “%1”</source>
        <translation>在“%1”中查看</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>收到日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Text it was read from</source>
        <translation>读自(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gouji::DifferenceModel</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>gouji::ExportAction</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the report into a file of another format</source>
        <translation>把报告写成其他格式的文件</translation>
    </message>
    <message>
        <source>As %1…</source>
        <translation>导出为%1…</translation>
    </message>
    <message>
        <source>Write the report as %1</source>
        <translation>把报告写成%1</translation>
    </message>
</context>
<context>
    <name>gouji::ExportCollectionAction</name>
    <message>
        <source>Export sheets for the &amp;offices…</source>
        <translation>导出收数表(&amp;O)…</translation>
    </message>
    <message>
        <source>Write a list of the figures wanted from each office</source>
        <translation>按科室列出要收的数</translation>
    </message>
    <message>
        <source>No figure names the office it comes from. Note the office beside a figure first.</source>
        <translation>还没有数字注明来源科室。请先在数字旁注明科室。</translation>
    </message>
    <message>
        <source>Figures wanted %1.csv</source>
        <translation>收数表%1.csv</translation>
    </message>
    <message>
        <source>Export sheets for the offices</source>
        <translation>导出收数表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1. It names offices: for use inside the body only.</source>
        <translation>已导出：%1。内有科室名称，仅供内部使用。</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未能导出：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Data it &amp;carries</source>
        <translation>携带的数据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look of the pages</source>
        <translation>版面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>存到文件(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>what it shows: opens in Gouji again</source>
        <translation>只带显示的内容：可以再用勾稽打开</translation>
    </message>
    <message>
        <source>everything, notes and remarks too</source>
        <translation>全部，含备注和意见</translation>
    </message>
    <message>
        <source>nothing: for the archive</source>
        <translation>不带数据：用于归档</translation>
    </message>
    <message>
        <source>The file will hold notes, remarks and names: for use inside the body only.</source>
        <translation>文件里会有备注、意见和姓名：只供本单位内部使用。</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>official page (GB/T 9704-2012)</source>
        <translation>公文版面（GB/T 9704-2012）</translation>
    </message>
    <message>
        <source>compact: few pages</source>
        <translation>紧凑版面（少用纸）</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>大字版面</translation>
    </message>
</context>
<context>
    <name>gouji::ExportFlow</name>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写 %1…</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>没有写成：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写好：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ExportOfficeAction</name>
    <message>
        <source>E&amp;xport an office pack…</source>
        <translation>导出资料包(&amp;X)…</translation>
    </message>
    <message>
        <source>Write forms, words, notes and the choice of checks into one file for others</source>
        <translation>把表式、用词、填报提示和检查项选择写成一个文件，供其他人导入</translation>
    </message>
</context>
<context>
    <name>gouji::FactsPage</name>
    <message>
        <source>About the report</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>Name of the &amp;body</source>
        <translation>机关名称(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Year of the report</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>机关类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>其他称呼(&amp;O)</translation>
    </message>
    <message>
        <source>short names by which the report speaks of the body, separated by a semicolon</source>
        <translation>报告中用来自称的简称，用分号隔开</translation>
    </message>
    <message>
        <source>&amp;Identity code</source>
        <translation>统一社会信用代码(&amp;I)</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>18 位代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title as found</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>may make rules (规章)</source>
        <translation>有权制定规章</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>无权制定规章</translation>
    </message>
    <message>
        <source>%1: not the form of %2. Make a new report for that year.</source>
        <translation>%1：不是 %2 年度的格式，请为该年度新建报告。</translation>
    </message>
    <message>
        <source>R&amp;ules (规章)</source>
        <translation>规章制定权(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gouji::FillSelectionAction</name>
    <message>
        <source>Fill blanks of the &amp;selection with 0</source>
        <translation>选中空格填 0(&amp;S)</translation>
    </message>
    <message>
        <source>Write 0 into the blank cells that are selected</source>
        <translation>把选中的待填格填 0</translation>
    </message>
    <message>
        <source>Go to a section with a table first.</source>
        <translation>请先到有表格的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::FillTableAction</name>
    <message>
        <source>Fill blanks of the table with &amp;0</source>
        <translation>本表空格全部填 0(&amp;0)</translation>
    </message>
    <message>
        <source>Write 0 into every blank cell of this table</source>
        <translation>把本表中待填的格全部填 0</translation>
    </message>
    <message>
        <source>Go to a section with a table first.</source>
        <translation>请先到有表格的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::FindAction</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the whole report</source>
        <translation>在整份报告中查找</translation>
    </message>
</context>
<context>
    <name>gouji::FindBar</name>
    <message>
        <source>Find in the whole report</source>
        <translation>在整份报告中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>To the match before (Shift+F3)</source>
        <translation>到上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>To the next match (F3)</source>
        <translation>到下一处（F3）</translation>
    </message>
    <message>
        <source>Match full &amp;width</source>
        <translation>区分全角半角(&amp;W)</translation>
    </message>
    <message>
        <source>Tell full-width from half-width characters</source>
        <translation>区分全角字符和半角字符</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the bar (Esc)</source>
        <translation>关闭查找栏（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Replace all matches in one step that can be undone</source>
        <translation>全部替换，可一步撤销</translation>
    </message>
    <message>
        <source>also in &amp;links</source>
        <translation>连同引用的数字(&amp;L)</translation>
    </message>
    <message>
        <source>Links to figures that match become plain text and follow their figure no more</source>
        <translation>引用表中数字的地方也替换成普通文字，不再随表变动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>已替换 %1 处</translation>
    </message>
    <message>
        <source>%1 in links left as they are</source>
        <translation>引用表中数字的 %1 处未动</translation>
    </message>
    <message>
        <source>%1 in the tables left as they are</source>
        <translation>表中的 %1 处未动</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>上一处(&amp;U)</translation>
    </message>
    <message>
        <source>Ma&amp;tch case</source>
        <translation>区分大小写(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::FindNextAction</name>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>到下一处</translation>
    </message>
</context>
<context>
    <name>gouji::FindPreviousAction</name>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>到上一处</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPanel</name>
    <message>
        <source>Nothing to object here.</source>
        <translation>这里没有发现问题。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>消去(&amp;D)</translation>
    </message>
    <message>
        <source>Take this remark about the source off the list. Can be undone.</source>
        <translation>把这条关于来源的提示从列表中消去，可撤销。</translation>
    </message>
    <message>
        <source>Why it stands: Enter records it, Esc leaves it</source>
        <translation>为什么这样是对的？回车记录，Esc 放弃</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record why it stands as it is. The reason is kept with the report and never printed; it lapses when the figures or words change.</source>
        <translation>记录核实的理由。理由随报告保存，不会打印；数字或文字改动后自动失效。</translation>
    </message>
    <message>
        <source>Your name, as it is kept with the reason</source>
        <translation>您的姓名（与理由一并保存）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>&amp;whole report</source>
        <translation>整份报告(&amp;W)</translation>
    </message>
    <message>
        <source>Mar&amp;k as verified…</source>
        <translation>已核实(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>gouji::FixAction</name>
    <message>
        <source>&amp;Fix what is certain here</source>
        <translation>改正此处(&amp;F)</translation>
    </message>
    <message>
        <source>Put right what the finding at the cursor leaves no doubt about</source>
        <translation>光标处的问题改法唯一时，直接改正</translation>
    </message>
    <message>
        <source>Nothing here can be fixed with certainty: go to the words or to the total of a finding.</source>
        <translation>此处没有可以直接改正的内容：请先转到有问题的文字或合计。</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>已改正：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FixAllAction</name>
    <message>
        <source>Fix &amp;all of this kind</source>
        <translation>改正全部同类(&amp;A)</translation>
    </message>
    <message>
        <source>The same in the whole report, in one step</source>
        <translation>整份报告中的同类问题一次改完</translation>
    </message>
    <message>
        <source>Nothing here can be fixed with certainty: go to the words or to the total of a finding.</source>
        <translation>此处没有可以直接改正的内容：请先转到有问题的文字或合计。</translation>
    </message>
    <message>
        <source>Fixed in %1 places.</source>
        <translation>已改正 %1 处。</translation>
    </message>
</context>
<context>
    <name>gouji::FixBar</name>
    <message>
        <source>What the fix changes</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Put the right words or figures in place. Can be undone.</source>
        <translation>换成正确的文字或数字，可以撤销。</translation>
    </message>
    <message>
        <source>Fix a&amp;ll of this kind (%1)</source>
        <translation>改正全部同类（%1 处）(&amp;L)</translation>
    </message>
    <message>
        <source>The same in the whole report, in one step. Can be undone.</source>
        <translation>整份报告一次改完，可以撤销。</translation>
    </message>
    <message>
        <source>Fi&amp;x these %1</source>
        <translation>改正这 %1 处(&amp;X)</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>改正此处(&amp;X)</translation>
    </message>
</context>
<context>
    <name>gouji::FixMenu</name>
    <message>
        <source>Fix a&amp;ll of this kind (%1)</source>
        <translation>改正全部同类（%1 处）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fix: %1</source>
        <translation>改正(&amp;F)：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FormFault</name>
    <message>
        <source>“wrong” and “right” are needed, and differ</source>
        <translation>要有 wrong 和 right，而且不能相同</translation>
    </message>
    <message>
        <source>“title” and “numbers” are needed</source>
        <translation>要有 title 和 numbers</translation>
    </message>
    <message>
        <source>each once, of at least four characters</source>
        <translation>每条只写一次，至少四个字</translation>
    </message>
    <message>
        <source>not a file of word lists of version 1</source>
        <translation>不是第 1 版的用词表文件</translation>
    </message>
    <message>
        <source>not a letter of corrections of version 1</source>
        <translation>不是第 1 版的退回修改意见文件</translation>
    </message>
    <message>
        <source>title and opening are needed</source>
        <translation>要有标题（title）和开头（opening）</translation>
    </message>
    <message>
        <source>each row is a list of fields</source>
        <translation>每行应是栏目列表</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>应为 1 到 %1</translation>
    </message>
    <message>
        <source>each sum needs a label and a role</source>
        <translation>每个合计要有名称（label）和 role</translation>
    </message>
    <message>
        <source>a part is a text, sums or rows</source>
        <translation>每个组成部分应是 text、sums 或者 rows</translation>
    </message>
    <message>
        <source>not a paper of version 1</source>
        <translation>不是第 1 版的文书文件</translation>
    </message>
    <message>
        <source>id, name and title are needed</source>
        <translation>要有代号（id）、名称（name）和标题（title）</translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation>%1 应是列表</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 只能是 true 或 false</translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation>应是文字列表</translation>
    </message>
    <message>
        <source>a list of texts holds something else or an empty text</source>
        <translation>文字列表里有空文字或者不是文字的内容</translation>
    </message>
    <message>
        <source>not a form file of version 1</source>
        <translation>不是第 1 版的表式文件</translation>
    </message>
    <message>
        <source>a form needs an id and a name</source>
        <translation>表式要有代号（id）和名称（name）</translation>
    </message>
    <message>
        <source>{body}{year} must stand in it, once</source>
        <translation>其中应有一处 {body}{year}</translation>
    </message>
    <message>
        <source>the first and the last year, or null, are needed</source>
        <translation>要有起止年度，仍在施行的止年写 null</translation>
    </message>
    <message>
        <source>each table needs an id of its own</source>
        <translation>每个表格要有各自的代号（id）</translation>
    </message>
    <message>
        <source>more figures than a form can have</source>
        <translation>数据项超过了表式能有的数目</translation>
    </message>
    <message>
        <source>the cell %1 stands twice</source>
        <translation>数据项 %1 出现了两次</translation>
    </message>
    <message>
        <source>an object with lists of cells is needed</source>
        <translation>应是列出数据项的对象</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>勾稽关系 %1</translation>
    </message>
    <message>
        <source>an amount takes no part in a count</source>
        <translation>金额不能参加件数的勾稽</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>角色（roles）%1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>存量文件 %1</translation>
    </message>
    <message>
        <source>a stock needs a name</source>
        <translation>存量文件要有名称（name）</translation>
    </message>
    <message>
        <source>an object that names notes is needed</source>
        <translation>应是按名称列出提示的对象</translation>
    </message>
    <message>
        <source>%1 needs a name and a text</source>
        <translation>“%1”要有名称和文字</translation>
    </message>
    <message>
        <source>not a guidance file of version 1</source>
        <translation>不是第 1 版的填报提示文件</translation>
    </message>
    <message>
        <source>guidance needs a text, and an article is named or left out</source>
        <translation>填报说明要有文字（text）；依据条款（article）可以不写，写了不能为空</translation>
    </message>
    <message>
        <source>column_guidance is an object that names headers</source>
        <translation>column_guidance 应是按栏目名称列出的对象</translation>
    </message>
    <message>
        <source>an identity needs a check and one variable</source>
        <translation>勾稽关系要有编号（check）和一个变量（for）</translation>
    </message>
    <message>
        <source>the variable needs values and a place in the names</source>
        <translation>变量要有取值，并且出现在数据项名称里</translation>
    </message>
    <message>
        <source>there is no cell %1</source>
        <translation>没有数据项 %1</translation>
    </message>
    <message>
        <source>cells are needed on both sides, and one total where it computes</source>
        <translation>等号两边都要有数据项；自动合计的只能有一个合计项</translation>
    </message>
    <message>
        <source>with %1 it names a cell twice</source>
        <translation>取值 %1 时有数据项出现了两次</translation>
    </message>
    <message>
        <source>an aspect needs a name and words</source>
        <translation>应写内容要有名称（name）和词语（words）</translation>
    </message>
    <message>
        <source>its kind is prose or table</source>
        <translation>类型（kind）应是 prose 或者 table</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>the guidance of a section is a text</source>
        <translation>部分的填报说明应是文字</translation>
    </message>
    <message>
        <source>a section needs an id, a number and a title</source>
        <translation>每个部分要有代号（id）、序号（number）和标题（title）</translation>
    </message>
    <message>
        <source>a section of kind table names its table, one of kind prose names none</source>
        <translation>表格部分要指明表格（table），文字部分不能指明</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>exactly one section holds a table</source>
        <translation>每个表格只能归一个部分</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>没有表格 %1</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>a form needs sections</source>
        <translation>表式要有各部分（sections）</translation>
    </message>
    <message>
        <source>no header stands above the figure %1</source>
        <translation>数据项 %1 上方没有栏目名称</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>表格 %1 第 %2 行</translation>
    </message>
    <message>
        <source>there is no header %1</source>
        <translation>没有栏目“%1”</translation>
    </message>
    <message>
        <source>a table needs between 1 and 500 rows and between 1 and 64 fields</source>
        <translation>表格应有 1 到 500 行、1 到 64 列</translation>
    </message>
    <message>
        <source>a position of the grid is not covered</source>
        <translation>表格中有位置没有单元格</translation>
    </message>
    <message>
        <source>what stands in it does not go with the kind of the row</source>
        <translation>单元格与该行的类型不符</translation>
    </message>
    <message>
        <source>a band spans the width of one row</source>
        <translation>通栏行要占满整行，而且只占一行</translation>
    </message>
    <message>
        <source>a row needs its kind and its cells</source>
        <translation>一行要有类型（kind）和单元格（cells）</translation>
    </message>
    <message>
        <source>guidance belongs to a row of figures</source>
        <translation>填报说明只能写在数据行</translation>
    </message>
    <message>
        <source>a cell reaches over another or out of the grid</source>
        <translation>单元格与别的重叠，或者超出了表格</translation>
    </message>
    <message>
        <source>the only direction to name is vertical</source>
        <translation>direction 只能写 vertical</translation>
    </message>
    <message>
        <source>a cell needs a role and a text, or the name of a figure</source>
        <translation>单元格要有 role 和 text，或者数据项的名称</translation>
    </message>
    <message>
        <source>the figure %1 needs a good name and a kind</source>
        <translation>数据项“%1”的名称不合规则，或者没有类型（kind）</translation>
    </message>
    <message>
        <source>an amount has %1 decimals, a count none</source>
        <translation>金额有 %1 位小数，件数没有小数</translation>
    </message>
</context>
<context>
    <name>gouji::FormImportDialog</name>
    <message>
        <source>Import a form</source>
        <translation>导入表式</translation>
    </message>
    <message>
        <source>&amp;Replace the form</source>
        <translation>替换已有表式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep this form</source>
        <translation>保留此表式(&amp;K)</translation>
    </message>
    <message>
        <source>Do &amp;not keep it</source>
        <translation>不保留(&amp;N)</translation>
    </message>
    <message>
        <source>Another form with the id “%1” is kept already (%2, %3). It would be replaced; reports that follow it carry it with them and stay as they are.</source>
        <translation>已经保留了代号同为“%1”的另一个表式（%2，%3），它将被替换。已使用原表式的报告随带原表式，不受影响。</translation>
    </message>
</context>
<context>
    <name>gouji::FormListModel</name>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Report years</source>
        <translation>适用年度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FormPreview</name>
    <message>
        <source>What is different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The tables of the form</source>
        <translation>表式的表格</translation>
    </message>
    <message>
        <source>Choose a form to see its tables.</source>
        <translation>选择一个表式，这里显示它的表格。</translation>
    </message>
    <message numerus="yes">
        <source>%1: for reports on %2; %n figure(s) in %3 table(s).</source>
        <translation>
            <numerusform>%1：适用于 %2的年度报告；%3 张表，共 %n 项数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Different from “%1”:</source>
        <translation>与“%1”相比：</translation>
    </message>
</context>
<context>
    <name>gouji::FormTable</name>
    <message>
        <source>Message about the table</source>
        <translation>表格提示</translation>
    </message>
    <message>
        <source>This total is computed from its parts. Enter: type over it · Esc: leave it</source>
        <translation>此合计由各项自动算出。按 Enter 改为手填 · 按 Esc 保持不变</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here. Copy figures or a table first.</source>
        <translation>剪贴板里没有可以粘贴到这里的内容。请先复制数字或表格。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of the columns</source>
        <translation>各列勾稽</translation>
    </message>
</context>
<context>
    <name>gouji::FormTableView</name>
    <message>
        <source>Balance</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>Balance of the columns</source>
        <translation>各列勾稽</translation>
    </message>
</context>
<context>
    <name>gouji::FormsDialog</name>
    <message>
        <source>Forms</source>
        <translation>表式管理</translation>
    </message>
    <message>
        <source>New reports follow the form of their year. A report carries the form it follows, so that it opens everywhere.</source>
        <translation>新建报告使用其年度的表式。报告随带所用的表式，在没有该表式的电脑上也能打开。</translation>
    </message>
    <message>
        <source>Forms at hand</source>
        <translation>现有表式</translation>
    </message>
    <message>
        <source>&amp;Import a form…</source>
        <translation>导入表式(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a form file that was handed to you, and look at it before it is kept</source>
        <translation>读取收到的表式文件，先查看再决定是否保留</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the selected form into a file, to hand it around or to make another form of it</source>
        <translation>把选中的表式写成文件，用于转交他人，或者改成新的表式</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the selected form; reports that follow it keep it</source>
        <translation>移除选中的表式；已使用它的报告不受影响</translation>
    </message>
</context>
<context>
    <name>gouji::FormsFlow</name>
    <message>
        <source>Form to import</source>
        <translation>要导入的表式</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>表式 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is among the forms at hand already; nothing was changed.</source>
        <translation>现有表式中已有“%1”，没有改动。</translation>
    </message>
    <message>
        <source>“%1” is kept. New reports can follow it.</source>
        <translation>已保留“%1”，新建报告可以使用。</translation>
    </message>
    <message>
        <source>“%1” is no longer among the forms. Reports that follow it keep it.</source>
        <translation>已移除“%1”。已使用它的报告不受影响。</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>另存表式副本</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>表式已写入“%1”。</translation>
    </message>
    <message>
        <source>This report follows the form “%1”, which it carries and which is not among the forms here.</source>
        <translation>这份报告使用随带的表式“%1”，这里的现有表式中没有。</translation>
    </message>
    <message>
        <source>&amp;Keep this form</source>
        <translation>保留此表式(&amp;K)</translation>
    </message>
    <message>
        <source>This report carries the form “%1” in another version than the one that is kept here.</source>
        <translation>这份报告随带的表式“%1”与这里保留的不是同一版本。</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>gouji::GuideAction</name>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>Open the guide where it speaks of what you are doing</source>
        <translation>打开使用指南，翻到与当前操作有关的说明</translation>
    </message>
</context>
<context>
    <name>gouji::GuideFlow</name>
    <message>
        <source>More in the guide</source>
        <translation>指南中的说明</translation>
    </message>
</context>
<context>
    <name>gouji::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next place</source>
        <translation>按回车或 F3 到下一处</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+左箭头）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+右箭头）</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>打印或存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南中没有这些词。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>gouji::ImportAction</name>
    <message>
        <source>&amp;Import into this report…</source>
        <translation>导入到本报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Take tables or texts of another file over into this report</source>
        <translation>把另一个文件中的表格或文字导入本报告</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入来源</translation>
    </message>
</context>
<context>
    <name>gouji::ImportDialog</name>
    <message>
        <source>What was read</source>
        <translation>读入结果</translation>
    </message>
    <message>
        <source>&amp;Doubtful</source>
        <translation>存疑(&amp;D)</translation>
    </message>
    <message>
        <source>What reading was not sure of</source>
        <translation>读入时存疑之处</translation>
    </message>
    <message>
        <source>Enter shows the place in the source and in the report.</source>
        <translation>按回车可在来源和报告中定位。</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>将有的改动(&amp;C)</translation>
    </message>
    <message>
        <source>What changes in the report</source>
        <translation>报告中将有的改动</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>采用(&amp;K)</translation>
    </message>
    <message>
        <source>Pieces to take over</source>
        <translation>要采用的部分</translation>
    </message>
    <message>
        <source>Space chooses a piece; what is not chosen is left out.</source>
        <translation>按空格键勾选；未勾选的不采用。</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>仅表格(&amp;B)</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>仅文字(&amp;X)</translation>
    </message>
    <message>
        <source>As found in the &amp;file</source>
        <translation>来源文件原样(&amp;F)</translation>
    </message>
    <message>
        <source>As the report has it; mend it here where it is wrong</source>
        <translation>读成的报告；有误可在此改正</translation>
    </message>
    <message>
        <source>What &amp;changes (%1)</source>
        <translation>将有的改动（%1）(&amp;C)</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 figures and %4 sentences were read, by the form %5.</source>
        <translation>“%1”：读出 %3 个数中的 %2 个、%4 句话，按 %5 年格式。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) should be compared with the source.</source>
        <translation>
            <numerusform>有 %n 处请与来源核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your report follows the form %1: only what both forms have is taken over.</source>
        <translation>您的报告是 %1 年格式：只导入两种格式都有的内容。</translation>
    </message>
    <message>
        <source>In your report</source>
        <translation>报告中现为</translation>
    </message>
    <message>
        <source>Once taken over</source>
        <translation>采用后</translation>
    </message>
    <message>
        <source>&amp;Doubtful (%1)</source>
        <translation>存疑（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>采用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open as a report</source>
        <translation>作为报告打开(&amp;O)</translation>
    </message>
    <message>
        <source>As last &amp;year&apos;s report</source>
        <translation>作为上年报告(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>gouji::ImportFlow</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>“%1” shows pages as pictures. Key the figures in beside it.</source>
        <translation>“%1”是页面图片，请对照录入。</translation>
    </message>
    <message>
        <source>“%1” carries its data, which was read: %2 figures, %3 sentences.</source>
        <translation>“%1”内嵌数据，已按数据读入：%2 个数、%3 句话。</translation>
    </message>
    <message>
        <source>“%1” was read: %2 figures, %3 sentences.</source>
        <translation>已读入“%1”：%2 个数、%3 句话。</translation>
    </message>
    <message>
        <source>This report was opened from no other file in this session.</source>
        <translation>这份报告本次不是从其他文件读入的。</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>采用 %1 的内容</translation>
    </message>
    <message numerus="yes">
        <source>Taken over from “%1”, in %n place(s). Undo takes it back.</source>
        <translation>
            <numerusform>已采用“%1”的内容，改动 %n 处。可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Com&amp;pare with the source</source>
        <translation>对照来源(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::ImportOfficeAction</name>
    <message>
        <source>I&amp;mport an office pack…</source>
        <translation>导入资料包(&amp;M)…</translation>
    </message>
    <message>
        <source>Take over forms, words, notes and the choice of checks from the file of an office</source>
        <translation>从单位的资料包文件采用表式、用词、填报提示和检查项选择</translation>
    </message>
</context>
<context>
    <name>gouji::InsertSkeletonAction</name>
    <message>
        <source>Insert s&amp;keleton</source>
        <translation>插入提纲(&amp;K)</translation>
    </message>
    <message>
        <source>Put in the paragraphs that are expected of this section</source>
        <translation>插入本部分应写的各段提纲</translation>
    </message>
    <message>
        <source>Go to a section with text first.</source>
        <translation>请先转到有正文的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::InsertSubHeadingAction</name>
    <message>
        <source>Insert sub-&amp;heading</source>
        <translation>插入小标题(&amp;H)</translation>
    </message>
    <message>
        <source>Begin a paragraph with the number of the next sub-heading</source>
        <translation>另起一段，编好下一个小标题的序号</translation>
    </message>
    <message>
        <source>Go to a section with text first.</source>
        <translation>请先转到有正文的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::Keeper</name>
    <message>
        <source>Unsaved work in %1 is not kept safe since %2: %3 It is tried again; save the report.</source>
        <translation>《%1》自 %2 起未保存的内容没能留存副本：%3 程序会继续尝试，请尽快保存报告。</translation>
    </message>
    <message>
        <source>Unsaved work in %1 is kept safe again.</source>
        <translation>《%1》未保存的内容已重新留存副本。</translation>
    </message>
    <message>
        <source>The version before could not be kept: %1</source>
        <translation>上一版本没能留存备份：%1</translation>
    </message>
    <message>
        <source>Open a cop&amp;y to read</source>
        <translation>打开副本阅读(&amp;Y)</translation>
    </message>
    <message>
        <source>Open any&amp;way</source>
        <translation>仍然打开(&amp;W)</translation>
    </message>
    <message>
        <source>Another program wrote something to “%1” that is no report.</source>
        <translation>其他程序在“%1”中写入了内容，已不是报告。</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced by a folder. The report is still here; save it again.</source>
        <translation>“%1”已被移走、删除或换成了文件夹。报告内容仍在这里，请重新保存。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk and now follows another form.</source>
        <translation>“%1”已被他人修改，现在用的是另一版表式。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed on disk, in %2.</source>
        <translation>“%1”已被他人修改，共 %2。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by %2, in %3.</source>
        <translation>“%1”已被修改，共 %3，修改人：%2。</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>两边都要(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>载入文件(&amp;L)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Unsaved work was found that is damaged. It is kept in %1</source>
        <translation>发现已损坏的未保存内容，存放在 %1</translation>
    </message>
    <message>
        <source>Open last time, but no longer there: %1</source>
        <translation>上次打开的文件已不在：%1</translation>
    </message>
</context>
<context>
    <name>gouji::LastYearFile</name>
    <message>
        <source>Last year&apos;s report “%1” was not found. What compares with it is not checked; attach it from the File menu.</source>
        <translation>没有找到上年报告“%1”，需要与上年核对的内容未核；可以从“文件”菜单附上。</translation>
    </message>
    <message>
        <source>Last year&apos;s report “%1” has changed since this report was begun from it.</source>
        <translation>上年报告“%1”在本报告建立之后有过改动。</translation>
    </message>
</context>
<context>
    <name>gouji::LastYearView</name>
    <message>
        <source>The same section of last year&apos;s report</source>
        <translation>上年报告的同一部分</translation>
    </message>
    <message>
        <source>No last year&apos;s report is at hand.</source>
        <translation>没有上年报告。</translation>
    </message>
</context>
<context>
    <name>gouji::LetterDialog</name>
    <message>
        <source>What is to be &amp;corrected</source>
        <translation>需要修改的内容(&amp;C)</translation>
    </message>
    <message>
        <source>Reasons at hand</source>
        <translation>常用意见</translation>
    </message>
    <message>
        <source>General re&amp;mark</source>
        <translation>总体意见(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>审核单位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>意见全文</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Save as doc&amp;x…</source>
        <translation>存为 docx(&amp;X)…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Document with co&amp;mments…</source>
        <translation>带批注的文档(&amp;M)…</translation>
    </message>
    <message>
        <source>The unit&apos;s own document, or ours, with these entries as Word&apos;s comments at the cells and words</source>
        <translation>在单位原来的文档（没有则用本软件导出的文档）中，把这些意见作为 Word 批注标在相应的单元格和文字上</translation>
    </message>
    <message>
        <source>&amp;Return the report</source>
        <translation>退回报告(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add a reason at hand…</source>
        <translation>加入常用意见…</translation>
    </message>
    <message>
        <source>Letter of corrections</source>
        <translation>退回修改意见</translation>
    </message>
    <message>
        <source>The report goes back to the unit, that corrects it and submits it again</source>
        <translation>报告退回单位修改后重新报送</translation>
    </message>
</context>
<context>
    <name>gouji::LetterFlow</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The letter was written to “%1”.</source>
        <translation>退回修改意见已写入“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Written to “%1”; %n comment(s) found no place in it and hang on the title.</source>
        <translation>
            <numerusform>已写入“%1”；有 %n 条批注在文档中找不到位置，标在标题上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “%1”, each comment at its place.</source>
        <translation>已写入“%1”，每条批注都标在相应位置。</translation>
    </message>
    <message>
        <source>Returned. Save the letter and the report, and send both back.</source>
        <translation>已退回。请保存修改意见和报告，一并发回单位。</translation>
    </message>
</context>
<context>
    <name>gouji::LinkNumberAction</name>
    <message>
        <source>&amp;Link this number</source>
        <translation>引用表中的这个数(&amp;L)</translation>
    </message>
    <message>
        <source>Let the number at the cursor follow a figure of the tables</source>
        <translation>让光标处的数字随表中的数变动</translation>
    </message>
    <message>
        <source>Go to a section with text first.</source>
        <translation>请先转到有正文的部分。</translation>
    </message>
</context>
<context>
    <name>gouji::LinkPopup</name>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Cells to link to</source>
        <translation>可引用的表中数字</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>“%1”有未保存的改动。</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>不保存就会丢失。</translation>
    </message>
    <message>
        <source>%1: makes no sense now.</source>
        <translation>现在不能执行“%1”。</translation>
    </message>
    <message>
        <source>Nothing was changed: the report is in review. Take it back to change it.</source>
        <translation>未作改动：报告正在审核。要修改请先收回。</translation>
    </message>
</context>
<context>
    <name>gouji::ManageFormsAction</name>
    <message>
        <source>&amp;Forms…</source>
        <translation>表式管理(&amp;F)…</translation>
    </message>
    <message>
        <source>Look at the forms at hand, and import others</source>
        <translation>查看现有表式，导入其他表式</translation>
    </message>
</context>
<context>
    <name>gouji::MarkReviewedAction</name>
    <message>
        <source>Remember what the report says now, to see later what changed since</source>
        <translation>记下报告现在的内容，以后可以只看改动</translation>
    </message>
    <message>
        <source>I have r&amp;eviewed this</source>
        <translation>标记为已审阅(&amp;E)</translation>
    </message>
</context>
<context>
    <name>gouji::MergeCopyAction</name>
    <message>
        <source>Merge a colleag&amp;ue&apos;s copy…</source>
        <translation>合并同事的副本(&amp;U)…</translation>
    </message>
    <message>
        <source>Put the changes of two people who worked on this report together</source>
        <translation>把两个人对本报告的修改合在一起</translation>
    </message>
</context>
<context>
    <name>gouji::MergeDialog</name>
    <message>
        <source>Both changed the same places</source>
        <translation>双方改了同一处</translation>
    </message>
    <message>
        <source>Everything else is put together already. Choose which version stands in these places.</source>
        <translation>其余内容已合并好。请选择下列各处以哪一方为准。</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>All mi&amp;ne</source>
        <translation>都用我的(&amp;N)</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>都用对方的(&amp;R)</translation>
    </message>
    <message>
        <source>Places that both changed</source>
        <translation>双方都改过的位置</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theirs, in the file</source>
        <translation>对方的，即文件中的(&amp;T)</translation>
    </message>
    <message>
        <source>My version</source>
        <translation>我的版本</translation>
    </message>
    <message>
        <source>Their version</source>
        <translation>对方的版本</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Before, nothing stood there.</source>
        <translation>原来此处为空。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>合并(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Both, mine first</source>
        <translation>两者都留，我的在前(&amp;B)</translation>
    </message>
    <message>
        <source>Paragraphs of both can follow one another; a figure or a fact is one or the other.</source>
        <translation>两边的段落可以前后相接；数字和基本信息只能取其一。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>visible text</source>
        <translation>可见正文</translation>
    </message>
    <message>
        <source>The file says two things</source>
        <translation>文件有两种读法</translation>
    </message>
    <message>
        <source>The text of this file was changed after its data was put in. Everything else is the same in both. Choose what counts in these places.</source>
        <translation>这个文件内嵌数据之后正文又改过。其余内容两者一致；请逐处选定以哪个为准。</translation>
    </message>
    <message>
        <source>Places in which data and text differ</source>
        <translation>数据与正文不一致之处</translation>
    </message>
    <message>
        <source>In the &amp;data</source>
        <translation>内嵌数据(&amp;D)</translation>
    </message>
    <message>
        <source>In the &amp;visible text</source>
        <translation>可见正文(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Both, the data first</source>
        <translation>两者都要，数据在前(&amp;B)</translation>
    </message>
    <message>
        <source>All from the da&amp;ta</source>
        <translation>全部取数据(&amp;T)</translation>
    </message>
    <message>
        <source>All from the te&amp;xt</source>
        <translation>全部取正文(&amp;X)</translation>
    </message>
    <message>
        <source>The version in the data</source>
        <translation>数据中的内容</translation>
    </message>
    <message>
        <source>The version in the visible text</source>
        <translation>可见正文中的内容</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gouji::MergeFlow</name>
    <message>
        <source>A colleague&apos;s copy of this report</source>
        <translation>选择同事的副本</translation>
    </message>
    <message>
        <source>“%1” is the same as this report; there is nothing to merge.</source>
        <translation>“%1”与本报告完全相同，无需合并。</translation>
    </message>
    <message>
        <source>“%1” follows another form, %2, and cannot be merged; compare the two instead.</source>
        <translation>“%1”的表式是%2，与本报告不同，不能合并；可以改用“比较”。</translation>
    </message>
    <message>
        <source>&amp;Choose its file…</source>
        <translation>选择底稿文件(&amp;C)…</translation>
    </message>
    <message>
        <source>This one as it was last sa&amp;ved</source>
        <translation>本报告上次保存时的内容(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;None is at hand</source>
        <translation>没有底稿(&amp;N)</translation>
    </message>
    <message>
        <source>Which version did you both begin with? It tells which of you changed what in “%1”.</source>
        <translation>双方是从哪一份底稿开始改的？有了底稿，才能分清“%1”里哪些是对方改的。</translation>
    </message>
    <message>
        <source>The version that both began with</source>
        <translation>选择双方共同的底稿</translation>
    </message>
    <message>
        <source>Everything in “%1” is here already; nothing was changed.</source>
        <translation>“%1”的内容这里都已有，未作改动。</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>合并“%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %n place(s) changed here. Undo puts them as they were.</source>
        <translation>
            <numerusform>已合并“%1”：这里改动了 %n 处。撤销即可恢复原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::MessageLine</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>gouji::NewAction</name>
    <message>
        <source>&amp;New report…</source>
        <translation>新建报告(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty report for a body and a year</source>
        <translation>为某机关某年度新建空白报告</translation>
    </message>
</context>
<context>
    <name>gouji::NewDeskAction</name>
    <message>
        <source>New des&amp;k…</source>
        <translation>新建审核台(&amp;K)…</translation>
    </message>
    <message>
        <source>Make a desk of a folder with the drafts of many units</source>
        <translation>在存放多个单位稿件的文件夹中建立审核台</translation>
    </message>
</context>
<context>
    <name>gouji::NewFromLastYearAction</name>
    <message>
        <source>New report from &amp;last year&apos;s…</source>
        <translation>从上年报告新建(&amp;L)…</translation>
    </message>
    <message>
        <source>Begin a report with what last year&apos;s file can give</source>
        <translation>沿用上年报告中能沿用的内容，新建本年报告</translation>
    </message>
</context>
<context>
    <name>gouji::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Name of the &amp;body</source>
        <translation>机关名称(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Year of the report</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>机关类型(&amp;K)</translation>
    </message>
    <message>
        <source>The title follows from the name and the year.</source>
        <translation>标题由名称和年份得出。</translation>
    </message>
    <message>
        <source>From &amp;last year&apos;s file…</source>
        <translation>从上年报告(&amp;L)…</translation>
    </message>
    <message>
        <source>Is that file the report as it was published?</source>
        <translation>这个文件是正式公布的报告吗？</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published so</source>
        <translation>是，已按此公布(&amp;P)</translation>
    </message>
    <message>
        <source>No, it is a &amp;draft; the figures taken over say so</source>
        <translation>不是，是草稿(&amp;D)；沿用的数字将注明</translation>
    </message>
    <message>
        <source>Taken over: name, kind and level of the body, and who signs.</source>
        <translation>沿用：机关名称、类别、级别和署名。</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-heading(s), without their text.</source>
        <translation>
            <numerusform>%n个小标题，不含正文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of last year as a checklist in section five.</source>
        <translation>
            <numerusform>上年的%n个问题列入第五部分，逐项写明整改情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests carried in from last year: %1.</source>
        <translation>上年结转申请：%1件。</translation>
    </message>
    <message>
        <source>Not filled in, to be worked out from last year&apos;s: %1 %2.</source>
        <translation>不填入、供推算：上年%1 %2件。</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>gouji::NewReportFlow</name>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
</context>
<context>
    <name>gouji::NextPaneAction</name>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一窗格</translation>
    </message>
</context>
<context>
    <name>gouji::NextProblemAction</name>
    <message>
        <source>&amp;Next to settle</source>
        <translation>下一个未解决的问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next thing that blocks the report</source>
        <translation>转到下一个影响报送的问题</translation>
    </message>
    <message>
        <source>The report is ready: nothing blocks it.</source>
        <translation>可报送：没有影响报送的问题。</translation>
    </message>
</context>
<context>
    <name>gouji::OfficeFlow</name>
    <message>
        <source>Office packs (*.goujioffice);;All files (*)</source>
        <translation>单位资料包 (*.goujioffice);;所有文件 (*)</translation>
    </message>
    <message>
        <source>For reports on %1. Different from “%2”:</source>
        <translation>适用于 %1的年度报告。与“%2”相比：</translation>
    </message>
    <message>
        <source>There is nothing of your own to hand around yet: no form, words, notes or choice of checks.</source>
        <translation>还没有可以导出的本单位资料：没有导入的表式、用词、填报提示，也没有检查项选择。</translation>
    </message>
    <message>
        <source>office pack</source>
        <translation>单位资料包</translation>
    </message>
    <message>
        <source>Export an office pack</source>
        <translation>导出资料包</translation>
    </message>
    <message>
        <source>The pack was written to “%1”.</source>
        <translation>资料包已写入“%1”。</translation>
    </message>
    <message>
        <source>Office pack to import</source>
        <translation>要导入的资料包</translation>
    </message>
    <message>
        <source>There is nothing in the pack “%1”.</source>
        <translation>资料包“%1”里没有内容。</translation>
    </message>
    <message>
        <source>The pack holds things that this version of the program does not know; they are left out: %1</source>
        <translation>资料包中有本版本程序不认识的内容，没有采用：%1</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>没有采用任何内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken over; they hold from now on.</source>
        <translation>
            <numerusform>已采用 %n 项，即时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Everything is as before the last import.</source>
        <translation>已恢复到上次导入之前。</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>重新采用(&amp;D)</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Export again and choose it, or another name.</source>
        <translation>已有文件“%1”。请重新导出，选中它或换一个名称。</translation>
    </message>
</context>
<context>
    <name>gouji::OfficePackDialog</name>
    <message>
        <source>&amp;Name of the pack:</source>
        <translation>资料包名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Office and year, for those who get it</source>
        <translation>单位和年度，供收到的人辨认</translation>
    </message>
    <message>
        <source>What is in the chosen line:</source>
        <translation>选中一行的具体内容：</translation>
    </message>
    <message>
        <source>What is in the chosen line</source>
        <translation>选中一行的具体内容</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>本机没有</translation>
    </message>
    <message>
        <source>✓ the same is here</source>
        <translation>✓ 本机已有相同内容</translation>
    </message>
    <message>
        <source>▲ replaces what is here</source>
        <translation>▲ 将替换本机现有</translation>
    </message>
    <message>
        <source>In the pack:</source>
        <translation>资料包中：</translation>
    </message>
    <message>
        <source>Here now, to be replaced:</source>
        <translation>本机现有，将被替换：</translation>
    </message>
    <message>
        <source>Import an office pack</source>
        <translation>导入资料包</translation>
    </message>
    <message>
        <source>Export an office pack</source>
        <translation>导出资料包</translation>
    </message>
    <message>
        <source>Choose what is taken over. It holds at once for all reports, and can be undone under Settings.</source>
        <translation>选择要采用的内容。采用后对所有报告即时生效，可以在“设置”里撤销。</translation>
    </message>
    <message>
        <source>Choose what goes into the file. Those who import it see each thing before they take it over.</source>
        <translation>选择写入文件的内容。导入的人会先逐项查看，再决定是否采用。</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>资料包中的内容</translation>
    </message>
    <message>
        <source>What can go into the pack</source>
        <translation>可以写入资料包的内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>gouji::OfficeSetup</name>
    <message>
        <source>office pack</source>
        <translation>单位资料包</translation>
    </message>
    <message>
        <source>“%1” would be replaced and cannot be read, so that it could not be brought back. Mend it, or move it elsewhere, and import again.</source>
        <translation>“%1”将被替换，但它无法读取，替换后不能恢复。请先改正它，或移到别处，再重新导入。</translation>
    </message>
</context>
<context>
    <name>gouji::OpenAction</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a report from a file</source>
        <translation>从文件打开报告</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
</context>
<context>
    <name>gouji::OpenDeskAction</name>
    <message>
        <source>Open &amp;desk…</source>
        <translation>打开审核台(&amp;J)…</translation>
    </message>
    <message>
        <source>Open the desk of a folder with the drafts of many units</source>
        <translation>打开多个单位稿件的审核台</translation>
    </message>
</context>
<context>
    <name>gouji::OutlinePreview</name>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
</context>
<context>
    <name>gouji::PageListModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>gouji::PageMenu</name>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Show this page of the desk</source>
        <translation>显示审核台的这一页</translation>
    </message>
</context>
<context>
    <name>gouji::PagePreview</name>
    <message>
        <source>Pages: none</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>gouji::PageSetupAction</name>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>页面设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the faces, sizes and margins of printed reports</source>
        <translation>设置打印报告的字体、字号和页边距</translation>
    </message>
</context>
<context>
    <name>gouji::PageSetupDialog</name>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>版面(&amp;K)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Official page (GB/T 9704)</source>
        <translation>公文版面（GB/T 9704）</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑版面</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版面</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Headings 一、</source>
        <translation>一级标题“一、”(&amp;H)</translation>
    </message>
    <message>
        <source>Headings 一、</source>
        <translation>一级标题“一、”</translation>
    </message>
    <message>
        <source>&amp;Sub-headings （一）</source>
        <translation>二级标题“（一）”(&amp;S)</translation>
    </message>
    <message>
        <source>Sub-headings （一）</source>
        <translation>二级标题“（一）”</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Ta&amp;bles and page numbers</source>
        <translation>表格和页码(&amp;B)</translation>
    </message>
    <message>
        <source>Tables and page numbers</source>
        <translation>表格和页码</translation>
    </message>
    <message>
        <source>Sizes and margins</source>
        <translation>字号与页边距</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>正文字号(&amp;E)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Line pitch</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>T&amp;itle size</source>
        <translation>标题字号(&amp;I)</translation>
    </message>
    <message>
        <source>Title size</source>
        <translation>标题字号</translation>
    </message>
    <message>
        <source>Table si&amp;ze</source>
        <translation>表格字号(&amp;Z)</translation>
    </message>
    <message>
        <source>Table size</source>
        <translation>表格字号</translation>
    </message>
    <message>
        <source>T&amp;op margin</source>
        <translation>上边距(&amp;O)</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Botto&amp;m margin</source>
        <translation>下边距(&amp;M)</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Le&amp;ft margin</source>
        <translation>左边距(&amp;F)</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>&amp;Right margin</source>
        <translation>右边距(&amp;R)</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>%1 lines of %2 characters a page</source>
        <translation>每页%1行，每行%2字</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>按惯例（%1）</translation>
    </message>
</context>
<context>
    <name>gouji::PagesFlow</name>
    <message>
        <source>The folder with the saved pages</source>
        <translation>存放网页的文件夹</translation>
    </message>
    <message>
        <source>Pages are being compared; begin again when that is done.</source>
        <translation>正在核对网页，完成后再开始。</translation>
    </message>
    <message>
        <source>There is no page or PDF in “%1” that could be compared.</source>
        <translation>“%1”中没有可以核对的网页或PDF。</translation>
    </message>
    <message>
        <source>%1 page(s) agree with the reports, %2 differ, %3 could not be compared; place by place in “%4”.</source>
        <translation>%1 个网页与报告一致，%2 个不一致，%3 个无法核对；逐处列在“%4”中。</translation>
    </message>
</context>
<context>
    <name>gouji::Panes</name>
    <message>
        <source>Sections</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Guidance and origin</source>
        <translation>填报说明与来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>gouji::PaperAction</name>
    <message>
        <source>Fill in from the report, print or export: %1</source>
        <translation>按报告填写、打印或导出：%1</translation>
    </message>
</context>
<context>
    <name>gouji::PasteAction</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>粘贴复制的内容</translation>
    </message>
    <message>
        <source>Go to a table or a text first.</source>
        <translation>请先到表格或正文中。</translation>
    </message>
</context>
<context>
    <name>gouji::PasteDialog</name>
    <message>
        <source>Paste into the table</source>
        <translation>粘贴到表格</translation>
    </message>
    <message>
        <source>What lands where</source>
        <translation>粘贴内容的去处</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would land.</source>
        <translation>
            <numerusform>%n 个数字可以填入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computed total(s) come out as copied.</source>
        <translation>
            <numerusform>%n 个合计与自动计算的结果一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not land.</source>
        <translation>
            <numerusform>%n 个填不进去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they go was partly guessed: please look through the list.</source>
        <translation>有些位置是推定的，请逐项看一遍。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::PastePlanModel</name>
    <message>
        <source>No number; will stand there as text</source>
        <translation>不是数字，将原样填入</translation>
    </message>
    <message>
        <source>The total comes out as this</source>
        <translation>与自动计算的合计一致</translation>
    </message>
    <message>
        <source>The total comes out differently; tick to type over it</source>
        <translation>与自动计算的合计不同；勾选才改为手填</translation>
    </message>
    <message>
        <source>Does not land: no row has this label</source>
        <translation>填不进去：表中没有这一行</translation>
    </message>
    <message>
        <source>Does not land: no column has this header</source>
        <translation>填不进去：表中没有这一列</translation>
    </message>
    <message>
        <source>Does not land: beyond the table</source>
        <translation>填不进去：超出表格</translation>
    </message>
    <message>
        <source>Does not land: no figure belongs here</source>
        <translation>填不进去：此处不填数字</translation>
    </message>
    <message>
        <source>Does not land: another value goes to the same cell</source>
        <translation>填不进去：同一格已有另一个值</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制的内容</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>gouji::PasteReportAction</name>
    <message>
        <source>P&amp;aste as a report…</source>
        <translation>粘贴为新报告(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a whole report that was copied from WPS, Word or a browser</source>
        <translation>打开从 WPS、Word 或浏览器中完整复制的报告</translation>
    </message>
</context>
<context>
    <name>gouji::Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文（English）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Enter in tables</source>
        <translation>表格中按回车(&amp;E)</translation>
    </message>
    <message>
        <source>goes &amp;down</source>
        <translation>向下移动(&amp;D)</translation>
    </message>
    <message>
        <source>goes &amp;right</source>
        <translation>向右移动(&amp;R)</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>show the start &amp;page</source>
        <translation>显示开始页(&amp;P)</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s figures in tables</source>
        <translation>表格中的上年数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;shown once last year&apos;s report is attached</source>
        <translation>附上上年报告后显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;hidden</source>
        <translation>不显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;open what was open last time</source>
        <translation>打开上次打开的内容(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gouji::PreferencesMenu</name>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gouji::PreviewAction</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the pages as they will be printed</source>
        <translation>看看打印出来的样子</translation>
    </message>
</context>
<context>
    <name>gouji::PreviewDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>版面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>As pict&amp;ures…</source>
        <translation>存为图片(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>official page</source>
        <translation>公文版面</translation>
    </message>
    <message>
        <source>compact: few pages</source>
        <translation>紧凑版面（少用纸）</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>大字版面</translation>
    </message>
    <message>
        <source>as wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>gouji::PreviewFlow</name>
    <message>
        <source>There is a sheet for every office: print them, or export them from the File menu.</source>
        <translation>每个科室各有一张：请打印，或从“文件”菜单导出。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写好：%1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>没有写成：%1</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1页面</translation>
    </message>
    <message>
        <source>A new folder for the pages</source>
        <translation>存放页面的新文件夹</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation>正在写第 %1 页，共 %2 页…</translation>
    </message>
</context>
<context>
    <name>gouji::PreviousPaneAction</name>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>转到上一个窗格</translation>
    </message>
</context>
<context>
    <name>gouji::PreviousProblemAction</name>
    <message>
        <source>&amp;Previous to settle</source>
        <translation>上一个未解决的问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous thing that blocks the report</source>
        <translation>转到上一个影响报送的问题</translation>
    </message>
    <message>
        <source>The report is ready: nothing blocks it.</source>
        <translation>可报送：没有影响报送的问题。</translation>
    </message>
</context>
<context>
    <name>gouji::PrintAction</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
</context>
<context>
    <name>gouji::PrintSheetsAction</name>
    <message>
        <source>&amp;Sheets for the offices…</source>
        <translation>收数表(&amp;S)…</translation>
    </message>
    <message>
        <source>Print a list of the figures wanted from each office</source>
        <translation>打印向各科室收取的数据清单</translation>
    </message>
    <message>
        <source>No figure names the office it comes from. Note the office beside a figure first.</source>
        <translation>还没有数据注明来自哪个科室。请先在数据旁注明科室。</translation>
    </message>
</context>
<context>
    <name>gouji::ProseEdit</name>
    <message>
        <source>Picture without a caption</source>
        <translation>无图题的图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Table of %1 rows and %2 columns: %3</source>
        <translation>表格，%1 行 %2 列：%3</translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied has more than %1 characters or %2 lines. Copy the text of this section only.</source>
        <translation>未粘贴：复制的内容超过 %1 个字或 %2 行，请只复制本部分的文字。</translation>
    </message>
</context>
<context>
    <name>gouji::ProseLinks</name>
    <message>
        <source>There is no number at the cursor that could be linked.</source>
        <translation>光标处没有可引用的数字。</translation>
    </message>
    <message>
        <source>No cell of the tables holds %1. Check the figure, or type @ to look for a cell.</source>
        <translation>表中没有 %1 这个数。请核对数字，或输入 @ 查找。</translation>
    </message>
</context>
<context>
    <name>gouji::ProseMenu</name>
    <message>
        <source>Show in &amp;digits</source>
        <translation>用阿拉伯数字显示(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;Chinese numerals</source>
        <translation>用中文数字显示(&amp;C)</translation>
    </message>
    <message>
        <source>Show in 10 &amp;000 (万)</source>
        <translation>以“万”为单位显示(&amp;0)</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>改为普通文字(&amp;U)</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>&amp;Link this number…</source>
        <translation>引用表中的这个数(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove this picture or table</source>
        <translation>删除这个图或表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;as it is</source>
        <translation>原样粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gouji::ProsePane</name>
    <message>
        <source>The form has no skeleton for this section.</source>
        <translation>格式没有规定本部分的提纲。</translation>
    </message>
    <message>
        <source>%1 / %2 characters</source>
        <translation>%1 / %2 字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>What belongs in this section</source>
        <translation>本部分写什么</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>填报说明</translation>
    </message>
    <message>
        <source>Show what belongs in this section beside the text</source>
        <translation>在正文旁显示本部分写什么、不写什么</translation>
    </message>
    <message>
        <source>Sub-headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Go to a sub-heading</source>
        <translation>跳到小标题</translation>
    </message>
    <message>
        <source>L&amp;imit</source>
        <translation>字数上限(&amp;I)</translation>
    </message>
    <message>
        <source>Limit of characters</source>
        <translation>字数上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Characters, blanks not counted</source>
        <translation>字数（不计空格）</translation>
    </message>
</context>
<context>
    <name>gouji::PublicationDialog</name>
    <message>
        <source>Mark as published</source>
        <translation>标记为已公布</translation>
    </message>
    <message>
        <source>Published &amp;on:</source>
        <translation>公布日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Address of the page:</source>
        <translation>网页地址(&amp;A)：</translation>
    </message>
    <message>
        <source>The &amp;file that was published (a later change of it is noticed):</source>
        <translation>公布的文件(&amp;F)（之后被改动会提醒）：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>标记为已公布(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::PublishFlow</name>
    <message>
        <source>The published file</source>
        <translation>公布的文件</translation>
    </message>
    <message>
        <source>Marked as published.</source>
        <translation>已标记为公布。</translation>
    </message>
</context>
<context>
    <name>gouji::QuitAction</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all reports and end</source>
        <translation>关闭全部报告并退出</translation>
    </message>
</context>
<context>
    <name>gouji::ReadyCheckAction</name>
    <message>
        <source>&amp;Ready check</source>
        <translation>报送前检查(&amp;R)</translation>
    </message>
    <message>
        <source>List what still blocks the report</source>
        <translation>列出报送前还须处理的问题</translation>
    </message>
    <message>
        <source>The report is ready: nothing blocks it.</source>
        <translation>可报送：没有须处理的问题。</translation>
    </message>
</context>
<context>
    <name>gouji::RecentMenu</name>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>No file was opened yet, or all are gone</source>
        <translation>还没有打开过文件，或者文件都已不在</translation>
    </message>
</context>
<context>
    <name>gouji::RecomputeTotalsAction</name>
    <message>
        <source>Rec&amp;ompute totals</source>
        <translation>重算合计(&amp;O)</translation>
    </message>
    <message>
        <source>Make every total what its parts add up to, and follow them</source>
        <translation>让各合计等于分项之和，并随分项变化</translation>
    </message>
</context>
<context>
    <name>gouji::RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>发现未保存的内容</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Choose for each report; the files themselves are as they were saved last.</source>
        <translation>上次程序结束时，以下内容还没有保存。请逐份选择；文件本身仍是最后一次保存的样子。</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Reports with unsaved work</source>
        <translation>有未保存内容的报告</translation>
    </message>
    <message>
        <source>Differences to the file</source>
        <translation>与文件的差异</translation>
    </message>
    <message>
        <source>Res&amp;tore what was not saved</source>
        <translation>恢复未保存的内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>以后再定(&amp;D)</translation>
    </message>
    <message>
        <source>This report was never saved.</source>
        <translation>这份报告从未保存过。</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>保留文件原样(&amp;K)</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Decide all &amp;later</source>
        <translation>全部以后再定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gouji::RedoAction</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重做撤销的改动</translation>
    </message>
</context>
<context>
    <name>gouji::ReplaceAction</name>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find words in the whole report and replace them</source>
        <translation>在整份报告中查找并替换</translation>
    </message>
</context>
<context>
    <name>gouji::ReportDocument</name>
    <message>
        <source>“%1” is open: %2. Save under another name.</source>
        <translation>“%1”正被打开：%2。请另存为其他名称。</translation>
    </message>
    <message>
        <source>The report was read from “%1”, which stays as it is. Save under another name.</source>
        <translation>报告是从“%1”读入的，该文件保持原样。请另取名保存。</translation>
    </message>
</context>
<context>
    <name>gouji::ReportView</name>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>gouji::ReturnFlow</name>
    <message>
        <source>Letters are being written; return these when that is done.</source>
        <translation>正在写出退回修改意见，完成后再退回这些单位。</translation>
    </message>
    <message>
        <source>The selected units have handed in nothing that could be returned.</source>
        <translation>选中的单位还没有报送，无法退回。</translation>
    </message>
    <message>
        <source>%1 was not returned: %2</source>
        <translation>%1未退回：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) returned; what goes back stands in the folder “%1”.</source>
        <translation>
            <numerusform>已退回 %n 份报告，要发回的文件在“%1”文件夹中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the register of returns</source>
        <translation>保存退回登记</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) written to “%1”.</source>
        <translation>
            <numerusform>已将 %n 次退回写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is selected; select those that you return.</source>
        <translation>没有选中单位；请先选中要退回的单位。</translation>
    </message>
</context>
<context>
    <name>gouji::ReturnedDialog</name>
    <message>
        <source>Take back a returned file</source>
        <translation>收回退回的文件</translation>
    </message>
    <message>
        <source>&amp;Changes in the file</source>
        <translation>文件中的改动(&amp;C)</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>文件中的改动</translation>
    </message>
    <message>
        <source>&amp;Recorded by the word processor for the chosen one</source>
        <translation>所选改动的修订记录(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded changes</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>To &amp;look at</source>
        <translation>需要核对(&amp;L)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要核对的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n 条新批注</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” came back with %2 and %3. They are taken into the open report in one step; what was changed here as well is asked for next.</source>
        <translation>“%1”退回时有%2、%3。将一步并入当前报告；双方都改过的地方，随后询问取舍。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>并入(&amp;T)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出时</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回时</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>未留修订</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>inserted “%1”</source>
        <translation>插入“%1”</translation>
    </message>
    <message>
        <source>deleted “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>The file shows no figure for these cells; the report keeps its own: %1</source>
        <translation>文件中这些单元格没有数字，报告保留原数：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewAction</name>
    <message>
        <source>&amp;Ask about this place…</source>
        <translation>就此处批注(&amp;A)…</translation>
    </message>
    <message>
        <source>Set a question on the figure or the words</source>
        <translation>在数字或文字上添加批注</translation>
    </message>
    <message>
        <source>A&amp;nswer…</source>
        <translation>答复(&amp;N)…</translation>
    </message>
    <message>
        <source>Answer the question that is chosen</source>
        <translation>答复选中的批注</translation>
    </message>
    <message>
        <source>C&amp;lose or reopen the question</source>
        <translation>了结或重开批注(&amp;L)</translation>
    </message>
    <message>
        <source>The question that is chosen is settled</source>
        <translation>选中的批注已经解决</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>下一条批注(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the next question</source>
        <translation>转到下一条批注</translation>
    </message>
    <message>
        <source>Pr&amp;evious question</source>
        <translation>上一条批注(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the question before</source>
        <translation>转到上一条批注</translation>
    </message>
    <message>
        <source>&amp;Verified: say why…</source>
        <translation>已核实：说明理由(&amp;V)…</translation>
    </message>
    <message>
        <source>Record why the chosen finding stands</source>
        <translation>记录所选检查结果属实的理由</translation>
    </message>
    <message>
        <source>Next &amp;report in the folder</source>
        <translation>文件夹中的下一份报告(&amp;R)</translation>
    </message>
    <message>
        <source>Open the report that follows in the folder</source>
        <translation>打开文件夹中排在后面的报告</translation>
    </message>
    <message>
        <source>Letter of c&amp;orrections…</source>
        <translation>退回修改意见(&amp;O)…</translation>
    </message>
    <message>
        <source>What is to be corrected, as a letter or as comments in the unit&apos;s document</source>
        <translation>把需要修改的内容写成意见书，或标为单位文档中的批注</translation>
    </message>
    <message>
        <source>Ret&amp;urn…</source>
        <translation>退回(&amp;U)…</translation>
    </message>
    <message>
        <source>Send the report back to be corrected, with a letter</source>
        <translation>附修改意见退回报告</translation>
    </message>
    <message>
        <source>Si&amp;gn-offs…</source>
        <translation>三审三校(&amp;G)…</translation>
    </message>
    <message>
        <source>Three reviews and three proof-readings</source>
        <translation>三次审核、三次校对的签署记录</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>报送审核(&amp;S)</translation>
    </message>
    <message>
        <source>Hand the report in for review; it is read only from then on</source>
        <translation>报送审核，此后内容只读</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>Make it a draft again, that can be changed</source>
        <translation>收回为草稿，可以修改</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>审核通过(&amp;C)</translation>
    </message>
    <message>
        <source>The report passed the review</source>
        <translation>报告通过审核</translation>
    </message>
    <message>
        <source>Mark as &amp;published…</source>
        <translation>标记为已公布(&amp;P)…</translation>
    </message>
    <message>
        <source>When and where the cleared report came out, and with which file</source>
        <translation>记录审核通过的报告何时、在何处、以哪个文件公布</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewFlow</name>
    <message>
        <source>There is no question of that kind.</source>
        <translation>没有这类批注。</translation>
    </message>
    <message>
        <source>This report has no file yet, and so no next one in its folder.</source>
        <translation>这份报告还没有保存为文件，无从查找同一文件夹中的下一份。</translation>
    </message>
    <message>
        <source>This is the last report in its folder.</source>
        <translation>这是文件夹中的最后一份报告。</translation>
    </message>
    <message numerus="yes">
        <source>Submitted, with %n thing(s) still to settle. Save it and hand the file on.</source>
        <translation>
            <numerusform>已报送，但还有 %n 处待处理。请保存并把文件交给审核人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted. Save it and hand the file on.</source>
        <translation>已报送。请保存并把文件交给审核人。</translation>
    </message>
    <message>
        <source>Taken back: it is a draft again and can be changed.</source>
        <translation>已收回：现为草稿，可以修改。</translation>
    </message>
    <message>
        <source>Cleared. Save it and hand the file back.</source>
        <translation>审核通过。请保存并把文件交回单位。</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewMarkFlow</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记为已审阅</translation>
    </message>
    <message>
        <source>Marked as reviewed by %1. Save the report; from then on you can see what changed since.</source>
        <translation>已由%1标记为已审阅。请保存报告；以后可以只看此后的改动。</translation>
    </message>
    <message>
        <source>%1 has not marked this report as reviewed yet. Do so once it is read; then changes can be shown.</source>
        <translation>%1还没有把本报告标记为已审阅。请先审阅并标记，之后才能显示改动。</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>%1审阅（%2）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewPanel</name>
    <message>
        <source>Which questions are listed</source>
        <translation>列出哪些批注</translation>
    </message>
    <message>
        <source>&amp;Ask…</source>
        <translation>批注(&amp;A)…</translation>
    </message>
    <message>
        <source>Ask about the place where the cursor is</source>
        <translation>就光标所在处添加批注</translation>
    </message>
    <message>
        <source>No questions here.</source>
        <translation>这里没有批注。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>The whole talk</source>
        <translation>批注全文</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>批注对象</translation>
    </message>
    <message>
        <source>Your name, as it is kept with what you write</source>
        <translation>您的姓名（与意见一并保存）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Ctrl+Enter records it, Esc leaves it</source>
        <translation>Ctrl+Enter 记录，Esc 放弃</translation>
    </message>
    <message>
        <source>What you have to say</source>
        <translation>您的意见</translation>
    </message>
    <message>
        <source>Record &amp;it</source>
        <translation>记录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;nswer…</source>
        <translation>答复(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>了结(&amp;L)</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>重开(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::Reviewing</name>
    <message>
        <source>Ask</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <source>Close a question</source>
        <translation>了结批注</translation>
    </message>
    <message>
        <source>Reopen a question</source>
        <translation>重开批注</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Withdraw a sign-off</source>
        <translation>撤销签署</translation>
    </message>
</context>
<context>
    <name>gouji::RowWayBar</name>
    <message>
        <source>Fill the row in as (□ is a blank):</source>
        <translation>将该行填为（□ 表示空白）：</translation>
    </message>
    <message>
        <source>Look at the source first. Can be undone.</source>
        <translation>请先核对来源。可以撤销。</translation>
    </message>
</context>
<context>
    <name>gouji::SameGroupsModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>one: %1</source>
        <translation>一：%1 段</translation>
    </message>
    <message>
        <source>five: %1</source>
        <translation>五：%1 段</translation>
    </message>
    <message>
        <source>about %1%</source>
        <translation>约 %1%</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Shared paragraphs</source>
        <translation>雷同段落</translation>
    </message>
    <message>
        <source>In section</source>
        <translation>所在部分</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>gouji::SamenessFlow</name>
    <message>
        <source>A draft is gone from the folder. Look again (F5).</source>
        <translation>有一份稿件已不在文件夹中，请重新查看（F5）。</translation>
    </message>
</context>
<context>
    <name>gouji::SamenessPage</name>
    <message>
        <source>Among which units</source>
        <translation>比对范围</translation>
    </message>
    <message>
        <source>In which sections</source>
        <translation>比对部分</translation>
    </message>
    <message>
        <source>At least so much alike</source>
        <translation>最低相似度</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units that share paragraphs</source>
        <translation>有雷同段落的单位</translation>
    </message>
    <message>
        <source>Enter shows the paragraphs side by side</source>
        <translation>按回车键并排显示雷同段落</translation>
    </message>
    <message>
        <source>About the two drafts</source>
        <translation>两份稿件的情况</translation>
    </message>
    <message>
        <source>Shared &amp;paragraphs</source>
        <translation>雷同段落(&amp;P)</translation>
    </message>
    <message>
        <source>The first unit</source>
        <translation>第一个单位</translation>
    </message>
    <message>
        <source>The second unit</source>
        <translation>第二个单位</translation>
    </message>
    <message>
        <source>Shared paragraphs</source>
        <translation>雷同段落</translation>
    </message>
    <message>
        <source>Paragraph of the first unit; underlined is what stands in both</source>
        <translation>第一个单位的段落，加下划线的是两份相同的文字</translation>
    </message>
    <message>
        <source>Paragraph of the second unit; underlined is what stands in both</source>
        <translation>第二个单位的段落，加下划线的是两份相同的文字</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of units</source>
        <translation>
            <numerusform>%n 组单位有雷同段落</numerusform>
        </translation>
    </message>
    <message>
        <source>No paragraphs stand in several drafts.</source>
        <translation>没有在多份稿件中出现的段落。</translation>
    </message>
    <message>
        <source>Enter shows the paragraphs side by side.</source>
        <translation>按回车键并排显示雷同段落。</translation>
    </message>
    <message>
        <source>Choose two units.</source>
        <translation>请选择两个不同的单位。</translation>
    </message>
    <message>
        <source>Reading both drafts…</source>
        <translation>正在读取两份稿件…</translation>
    </message>
    <message>
        <source>Compared exactly, no paragraph is half alike.</source>
        <translation>逐字比对后，没有一半以上相同的段落。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s), compared exactly. F8 goes to the next.</source>
        <translation>
            <numerusform>逐字比对，雷同 %n 段；加底纹和下划线的是两份稿件相同的文字。F8 转到下一段。</numerusform>
        </translation>
    </message>
    <message>
        <source>section one</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>section five</source>
        <translation>第五部分</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3%</source>
        <translation>%1第 %2 段：%3%</translation>
    </message>
    <message>
        <source>Among units of one parent</source>
        <translation>同一上级的单位之间</translation>
    </message>
    <message>
        <source>Among all units</source>
        <translation>全部单位之间</translation>
    </message>
    <message>
        <source>Sections one and five</source>
        <translation>第一、第五部分</translation>
    </message>
    <message>
        <source>Section one</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>Section five</source>
        <translation>第五部分</translation>
    </message>
</context>
<context>
    <name>gouji::SampleAction</name>
    <message>
        <source>Open a sampl&amp;e</source>
        <translation>打开样例(&amp;D)</translation>
    </message>
    <message>
        <source>Open an invented report to play with</source>
        <translation>打开一份虚构的报告试用</translation>
    </message>
</context>
<context>
    <name>gouji::SaveAction</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>gouji::SaveAsAction</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the report under another name</source>
        <translation>用另一名称保存报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Gouji reports (*.gouji)</source>
        <translation>勾稽报告 (*.gouji)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ScanProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading (Esc); what was read is kept</source>
        <translation>停止读取（Esc）；已读的内容保留</translation>
    </message>
</context>
<context>
    <name>gouji::ScanView</name>
    <message>
        <source>Pages of the source</source>
        <translation>来源文件的页面</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the source</source>
        <translation>来源文件第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>gouji::ScopeBox</name>
    <message>
        <source>All units of the list</source>
        <translation>名单上全部单位</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) picked in the queue</source>
        <translation>
            <numerusform>队列中所选 %n 个单位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SectionListModel</name>
    <message>
        <source>Opening</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>无误</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>须改正 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>请核实 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>提示 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to do</source>
        <translation>
            <numerusform>待填 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked: last year&apos;s report is missing</source>
        <translation>未核（缺上年报告）</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>报告信息</translation>
    </message>
</context>
<context>
    <name>gouji::SectionPage</name>
    <message>
        <source>Opening</source>
        <translation>引言</translation>
    </message>
</context>
<context>
    <name>gouji::Session</name>
    <message>
        <source>Enter a figure</source>
        <translation>填写数字</translation>
    </message>
    <message>
        <source>Compute a total</source>
        <translation>计算合计</translation>
    </message>
    <message>
        <source>Recompute totals</source>
        <translation>重算合计</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Change the facts of the report</source>
        <translation>修改报告基本信息</translation>
    </message>
    <message>
        <source>Edit the closing</source>
        <translation>编辑落款</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>消去提示</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>核实问题</translation>
    </message>
    <message>
        <source>Blank figures</source>
        <translation>清空数字</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>空格填 0</translation>
    </message>
    <message>
        <source>Note where a figure came from</source>
        <translation>记录数字来源</translation>
    </message>
    <message>
        <source>Attach last year&apos;s report</source>
        <translation>附上上年报告</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>Fix what is certain</source>
        <translation>改正确定的问题</translation>
    </message>
    <message>
        <source>Change the state of the report</source>
        <translation>改变报告状态</translation>
    </message>
    <message>
        <source>Fill in the row as chosen</source>
        <translation>按所选填写该行</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>标记为已公布</translation>
    </message>
</context>
<context>
    <name>gouji::ShowLastYearAction</name>
    <message>
        <source>Last year&apos;s &amp;text</source>
        <translation>上年正文(&amp;T)</translation>
    </message>
    <message>
        <source>Show last year&apos;s text beside this year&apos;s, what is identical shaded</source>
        <translation>并排显示上年正文，相同的句子加底色</translation>
    </message>
    <message>
        <source>No last year&apos;s report is at hand.</source>
        <translation>没有上年报告。</translation>
    </message>
</context>
<context>
    <name>gouji::ShowLastYearFiguresAction</name>
    <message>
        <source>Last year&apos;s &amp;figures in tables</source>
        <translation>表格中显示上年数(&amp;F)</translation>
    </message>
    <message>
        <source>Show last year&apos;s figure under each figure, once last year&apos;s report is attached</source>
        <translation>附上上年报告后，在每个数字下面显示上年数</translation>
    </message>
</context>
<context>
    <name>gouji::ShowReadingAction</name>
    <message>
        <source>W&amp;hat was read from the file…</source>
        <translation>查看读入结果(&amp;H)…</translation>
    </message>
    <message>
        <source>Compare this report with the file that it was read from</source>
        <translation>把本报告与读入的文件对照</translation>
    </message>
</context>
<context>
    <name>gouji::SignOffDialog</name>
    <message>
        <source>Three reviews, three proof-readings</source>
        <translation>三审三校</translation>
    </message>
    <message>
        <source>A sign-off records who read what and when, over a digest of all that is printed. It is no electronic signature.</source>
        <translation>签署记录何人何时审读了什么内容，并附全部公开内容的摘要值。它不是电子签名。</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>签署记录</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>签署(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤销(&amp;W)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>outdated: what is printed has changed since</source>
        <translation>已过时：签署后内容有改动</translation>
    </message>
</context>
<context>
    <name>gouji::SourceModel</name>
    <message>
        <source>[picture: %1]</source>
        <translation>[图：%1]</translation>
    </message>
    <message>
        <source>The file goes on; what follows is not shown here.</source>
        <translation>文件后面还有内容，此处不再显示。</translation>
    </message>
</context>
<context>
    <name>gouji::SourcePane</name>
    <message>
        <source>The file that this report was read from is not at hand. It is kept here from opening a document, a page or a PDF until the report is closed.</source>
        <translation>没有来源文件可看。打开文档、网页或 PDF 后，其内容在关闭报告前一直显示在这里。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>gouji::SourceView</name>
    <message>
        <source>The source as it was found</source>
        <translation>来源文件原样</translation>
    </message>
</context>
<context>
    <name>gouji::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Yearly report on government-information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>Fill it in, see at every moment whether it balances, and hand on a report that is right.</source>
        <translation>边填边核，勾稽关系随时可见，报送的每个数字都对。</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>新建报告(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>New from &amp;last year&apos;s report…</source>
        <translation>从上年报告新建(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a sa&amp;mple</source>
        <translation>打开样例(&amp;M)</translation>
    </message>
    <message>
        <source>Recent f&amp;iles</source>
        <translation>最近文件(&amp;I)</translation>
    </message>
</context>
<context>
    <name>gouji::StateLine</name>
    <message>
        <source>Submitted and being reviewed: nothing that is printed can be changed until it is taken back. Questions, reasons and sign-offs go on.</source>
        <translation>已报送，正在审核：收回之前不能改动公开的内容。批注、说明理由和签署照常。</translation>
    </message>
    <message>
        <source>Returned with corrections: see the questions and findings, correct it and submit it again.</source>
        <translation>已退回修改：请查看批注和检查结果，改正后重新报送。</translation>
    </message>
    <message>
        <source>Cleared: nothing that is printed can be changed until it is taken back.</source>
        <translation>审核通过：收回之前不能改动公开的内容。</translation>
    </message>
    <message>
        <source>Published: nothing that is printed can be changed until it is taken back.</source>
        <translation>已公布：收回之前不能改动公开的内容。</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ubmit it again</source>
        <translation>重新报送(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gouji::StatusLine</name>
    <message>
        <source>balance %1 / %2</source>
        <translation>勾稽 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to do</source>
        <translation>
            <numerusform>待填 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>须改正 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>请核实 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>提示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>section two is not covered by balance rules</source>
        <translation>第二部分无勾稽关系</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>gouji::SumFlow</name>
    <message numerus="yes">
        <source>The sum is frozen: %n report(s), each with its digest.</source>
        <translation>
            <numerusform>汇总已封存：%n 份报告，每份均记下摘要值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of %1 stands in the window of the reports, begun from last year&apos;s.</source>
        <translation>%1 的报告已在报告窗口打开，以上年报告为底稿。</translation>
    </message>
    <message>
        <source>The report stands in the window of the reports, with the sums in its tables.</source>
        <translation>报告已在报告窗口打开，表中为汇总数。</translation>
    </message>
</context>
<context>
    <name>gouji::SumPage</name>
    <message>
        <source>&amp;Sum of</source>
        <translation>汇总(&amp;S)</translation>
    </message>
    <message>
        <source>Body whose units are summed</source>
        <translation>汇总哪个机关的所属单位</translation>
    </message>
    <message>
        <source>What the sum is made of</source>
        <translation>汇总的构成</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>封存(&amp;F)</translation>
    </message>
    <message>
        <source>Keep what the sum is made of, so that it can be proved later</source>
        <translation>记下汇总由哪些报告得出，以便日后核对</translation>
    </message>
    <message>
        <source>Make the &amp;report</source>
        <translation>生成报告(&amp;R)</translation>
    </message>
    <message>
        <source>Opens the sum as the body&apos;s own new report</source>
        <translation>将汇总作为本机关的新报告打开</translation>
    </message>
    <message>
        <source>Tables of the sum</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Cell of the sum</source>
        <translation>汇总单元格</translation>
    </message>
    <message>
        <source>What the cell is made of</source>
        <translation>该数由哪些单位构成</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>正在试算</translation>
    </message>
    <message>
        <source>Why they are left out</source>
        <translation>不计入的理由</translation>
    </message>
    <message>
        <source>Reason, which is needed</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>不计入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Count them</source>
        <translation>恢复(&amp;C)</translation>
    </message>
    <message>
        <source>Findings of the sum</source>
        <translation>汇总的问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The body&apos;s own report against the sum</source>
        <translation>本机关自己的报告与汇总比对</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>与本机关报告比对</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Since the sum was frozen</source>
        <translation>封存以来</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>%1: %2 in the place of %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>All tables are shown without %n unit(s). Nothing of it is kept.</source>
        <translation>
            <numerusform>各表暂不计 %n 个单位，只是试算，不会保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to object to in this sum.</source>
        <translation>本汇总未发现问题。</translation>
    </message>
    <message>
        <source>Frozen ▲</source>
        <translation>封存 ▲</translation>
    </message>
    <message>
        <source>No form is known for the desk&apos;s year; sums need one.</source>
        <translation>没有该年度的表样，无法汇总。</translation>
    </message>
    <message>
        <source>Here stands the sum of the units&apos; reports, once the desk has a list of units.</source>
        <translation>导入单位名单后，这里显示各单位报告的汇总。</translation>
    </message>
</context>
<context>
    <name>gouji::TableModel</name>
    <message>
        <source>off %1</source>
        <comment>difference of a balance rule</comment>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>blank, to do</source>
        <translation>空白，待填</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>does not balance: %1</source>
        <translation>勾稽不符：%1</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>a sum has only numbers, + - * / and brackets</source>
        <translation>算式只能有数字、+ - * / 和括号</translation>
    </message>
    <message>
        <source>a number or a bracket of the sum is missing</source>
        <translation>算式缺数字或括号</translation>
    </message>
    <message>
        <source>the sum is too long</source>
        <translation>算式太长</translation>
    </message>
    <message>
        <source>the sum divides by 0</source>
        <translation>算式除以 0</translation>
    </message>
    <message>
        <source>the result has more than six decimals</source>
        <translation>结果超过六位小数</translation>
    </message>
    <message>
        <source>the result is no whole number</source>
        <translation>结果不是整数</translation>
    </message>
    <message>
        <source>the result is less than 0</source>
        <translation>结果小于 0</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>结果太大</translation>
    </message>
    <message>
        <source>this is no number that can stand here</source>
        <translation>不是这里能填的数</translation>
    </message>
    <message>
        <source>nothing here can be less than 0</source>
        <translation>这里不能小于 0</translation>
    </message>
    <message>
        <source>a count is a whole number without a unit</source>
        <translation>件数应为整数，不带单位</translation>
    </message>
    <message>
        <source>an amount has at most six decimals and no unit</source>
        <translation>金额最多六位小数，不带单位</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>没有看懂：%1</translation>
    </message>
    <message>
        <source>last year: %1</source>
        <translation>上年：%1</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>批注：%1</translation>
    </message>
</context>
<context>
    <name>gouji::TakeBackAction</name>
    <message>
        <source>Take &amp;back a returned file…</source>
        <translation>收回退回的文件(&amp;B)…</translation>
    </message>
    <message>
        <source>Take the changes that others made in a docx or ODT back into this report</source>
        <translation>把他人在 docx 或 ODT 中的改动收回到本报告</translation>
    </message>
</context>
<context>
    <name>gouji::TakeBackFlow</name>
    <message>
        <source>The file that came back</source>
        <translation>退回的文件</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt);;All files (*)</source>
        <translation>文档 (*.docx *.odt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” no longer holds the report it was made from, so that it cannot be told who changed what. Which report was it made from?</source>
        <translation>“%1”中已没有送出时的报告数据，无法判断哪些是退回后改的。它是由哪份报告生成的？</translation>
    </message>
    <message>
        <source>&amp;Choose its file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>The &amp;open one, as it is now</source>
        <translation>当前打开的这份(&amp;O)</translation>
    </message>
    <message>
        <source>The report that was sent</source>
        <translation>送出时的报告</translation>
    </message>
    <message>
        <source>Reports (*.gouji *.docx);;All files (*)</source>
        <translation>报告 (*.gouji *.docx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” came back as it was sent: nothing was changed.</source>
        <translation>“%1”与送出时一致，没有改动。</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>收回“%1”</translation>
    </message>
    <message>
        <source>Taken back from “%1”. Undo puts it as it was.</source>
        <translation>已从“%1”收回。撤销可恢复原状。</translation>
    </message>
</context>
<context>
    <name>gouji::TakeStocksAction</name>
    <message>
        <source>Take the stock of &amp;documents from last year</source>
        <translation>沿用上年现行有效件数(&amp;D)</translation>
    </message>
    <message>
        <source>Fill the documents in force that are blank from last year&apos;s report</source>
        <translation>用上年报告填入空着的现行有效件数</translation>
    </message>
    <message>
        <source>Last year&apos;s report is not at hand. Attach it from the File menu first.</source>
        <translation>尚无上年报告，请先在“文件”菜单中关联。</translation>
    </message>
    <message>
        <source>There is no blank stock of documents that last year&apos;s report tells of.</source>
        <translation>没有可由上年报告填入的空白现行有效件数。</translation>
    </message>
    <message>
        <source>Take the stock of documents</source>
        <translation>沿用上年现行有效件数</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) filled in: last year&apos;s stock, with what was made and repealed where both are known. Please look them over.</source>
        <translation>
            <numerusform>已填入 %n 个数：上年现行有效件数；制发、废止均已填的，已加减。请核对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TallyFlow</name>
    <message>
        <source>Workbook: tally, units and figures (*.xlsx)</source>
        <translation>工作簿：统计、各单位、全部数据 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tally (*.csv)</source>
        <translation>统计表 (*.csv)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>各单位情况 (*.csv)</translation>
    </message>
    <message>
        <source>Figures of all units (*.csv)</source>
        <translation>各单位全部数据 (*.csv)</translation>
    </message>
    <message>
        <source>Tally of reports on %1</source>
        <translation>%1年度报告收集统计</translation>
    </message>
    <message>
        <source>Export the tally</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>gouji::TallyModel</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>gouji::TallyPage</name>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>&amp;Export the tally…</source>
        <translation>导出统计(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Summary page…</source>
        <translation>统计摘要页(&amp;S)…</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
</context>
<context>
    <name>gouji::ThreadsModel</name>
    <message>
        <source>open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>What it was about is gone.</source>
        <translation>所指的内容已不存在。</translation>
    </message>
    <message>
        <source>The words it was about are gone: “%1”.</source>
        <translation>所指的文字已不存在：“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>姓名不详</translation>
    </message>
</context>
<context>
    <name>gouji::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一步改动</translation>
    </message>
</context>
<context>
    <name>gouji::UndoOfficeImportAction</name>
    <message>
        <source>&amp;Undo the last import of a pack</source>
        <translation>撤销上次导入(&amp;U)</translation>
    </message>
    <message>
        <source>Put back what was there before the last office pack was imported</source>
        <translation>恢复到上次导入资料包之前</translation>
    </message>
</context>
<context>
    <name>gouji::UnitQueueModel</name>
    <message>
        <source>%1, new version</source>
        <translation>%1，有新版本</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>How much of the text stands in last year&apos;s report too</source>
        <translation>文字与本单位上年报告相同的比例</translation>
    </message>
    <message>
        <source>How much of the text stands in another unit&apos;s too, about</source>
        <translation>文字与其他某个单位相同的比例（约）</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>同上年</translation>
    </message>
    <message>
        <source>As others</source>
        <translation>同其他</translation>
    </message>
</context>
<context>
    <name>gouji::UnitTableModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>In the sum</source>
        <translation>计入汇总</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不计入原因</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>并入单位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>gouji::UnitsDialog</name>
    <message>
        <source>The desk and its units</source>
        <translation>审核台与单位名单</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>主管单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Report &amp;year:</source>
        <translation>报告年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Due on the day of the notice:</source>
        <translation>通知要求的截止日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Name, area, code or Pinyin initials</source>
        <translation>名称、地区、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>&amp;Add a unit</source>
        <translation>添加单位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected units out of the list; what they sent is kept</source>
        <translation>将选中的单位移出名单，已报送的内容保留</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>名单中的问题</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n unit(s)</source>
        <translation>
            <numerusform>✓ %n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>gouji::VerifyAction</name>
    <message>
        <source>Veri&amp;fy the published page…</source>
        <translation>核对已发布页面(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare a saved web page or PDF with this report</source>
        <translation>把保存的网页或 PDF 与本报告逐项比较</translation>
    </message>
    <message>
        <source>The page as it was published</source>
        <translation>已发布的页面</translation>
    </message>
</context>
<context>
    <name>gouji::VerifyDialog</name>
    <message>
        <source>The published page and the report</source>
        <translation>已发布页面与报告</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Word by word: what only the report has is struck out, what only the page has is underlined</source>
        <translation>逐字对照(&amp;W)：仅报告有的加删除线，仅页面有的加下划线</translation>
    </message>
    <message>
        <source>The difference word by word</source>
        <translation>逐字对照</translation>
    </message>
    <message>
        <source>&amp;Go there in the report</source>
        <translation>到报告中(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” says what the report says: all %2 figures and %3 sentences are the same.</source>
        <translation>“%1”与报告一致：%2 个数、%3 句话全部相同。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from the report in %n place(s).</source>
        <translation>
            <numerusform>“%1”与报告有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the page could not be read for certain; open the page to see them.</source>
        <translation>
            <numerusform>页面上有 %n 处读得不确定；可打开该页面查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报告中</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>页面上</translation>
    </message>
</context>
<context>
    <name>gouji::WhatsThisAction</name>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Point at something and read what it is for</source>
        <translation>指向一处，看它是做什么的</translation>
    </message>
</context>
<context>
    <name>gouji::Workbench</name>
    <message>
        <source>“%1” is open: %2.</source>
        <translation>“%1”正被打开：%2。</translation>
    </message>
</context>
<context>
    <name>gouji::ZoomInAction</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>放大显示</translation>
    </message>
</context>
<context>
    <name>gouji::ZoomOutAction</name>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>缩小显示</translation>
    </message>
</context>
<context>
    <name>gouji::ZoomResetAction</name>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>按 100 % 显示</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gouji</source>
        <translation>勾稽</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>倒写序列</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>induction</source>
        <translation>归纳</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>couplets</source>
        <translation>对句</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>as-task</source>
        <translation>随任务</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>by-hand: every number of a small block. A block learns: reversal, sorting: to put symbols in another order; induction: to go on with what repeats itself; dates: to write a date in one form; couplets: to write lines as Tang poets did</source>
        <translation>手算：一个小块里的每个数。块自己学：倒序、排序：把符号换个顺序；归纳：把重复的序列接下去；日期：写成统一格式；对句：像唐人那样写诗</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>numbers: what a block computes; cost: what attention costs as lines grow, counted, and measured on this machine</source>
        <translation>数字：块算出的内容；开销：行变长时注意力要多少计算，既数出来，也在本机上测出来</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>parts of queries, keys and values, each with a softmax of its own</source>
        <translation>查询、键和值分成几份，每份有自己的 softmax</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>blocks of attention and dense layers, one after another</source>
        <translation>注意力与全连接层组成的块，一个接一个</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>off: nothing says where a symbol stands</source>
        <translation>关：没有什么说明符号在哪里</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>causal: nobody sees what stands behind; none: all see all; as-task: causal where the next symbol is asked for</source>
        <translation>因果：谁也看不到后面；无：都看得到；随任务：要预测下一个符号时用因果掩码</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>characters with which the line begins that is written</source>
        <translation>所写的诗以这些字开头</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>what enters a part is added to what it makes</source>
        <translation>把进入一个部分的内容加到它的结果上</translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>the features of each place get mean 0 and variance 1, then a gain and a shift</source>
        <translation>每个位置的特征变成均值 0、方差 1，再乘增益、加偏移</translation>
    </message>
    <message>
        <source>Head off</source>
        <translation>关掉的头</translation>
    </message>
    <message>
        <source>the head of the shown layer of which nothing goes on, counted from 1; 0: none. The training knows nothing of it</source>
        <translation>所示层中不再输出的头，从 1 数起；0：无。训练不受影响</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>whose heads are shown</source>
        <translation>显示哪一层的头</translation>
    </message>
    <message>
        <source>Features d</source>
        <translation>特征数 d</translation>
    </message>
    <message>
        <source>numbers with which each symbol is described</source>
        <translation>用多少个数描述一个符号</translation>
    </message>
    <message>
        <source>of the first weights and all sequences</source>
        <translation>决定初始权重和所有序列</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>each symbol asks all others, and what they answer is added to it</source>
        <translation>每个符号询问所有符号，再加上它们的回答</translation>
    </message>
    <message>
        <source>A line is twice as long. How many more scores does each head compute?</source>
        <translation>一行长了一倍，每个头要多算多少个得分？</translation>
    </message>
    <message>
        <source>“A Transformer reads word by word.” It sees all places at once; without positions it would not know which stands first.</source>
        <translation>“Transformer 逐词阅读。”其实它同时看到所有位置；没有位置信息，它连哪个在前都不知道。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>at most 9 of the 402 characters that occur in the couplets, such as 山, 明月 or 春风</source>
        <translation>至多 9 个对句里出现过的字（共 402 个），如山、明月或春风</translation>
    </message>
</context>
<context>
    <name>transformer</name>
    <message>
        <source>place %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>Where will the last symbol look most in head 1?</source>
        <translation>在头 1 里，最后一个符号最看重哪里？</translation>
    </message>
    <message>
        <source>Its score is the highest of the row: softmax keeps the order.</source>
        <translation>它的得分在这一行里最高：softmax 不改变次序。</translation>
    </message>
    <message>
        <source>What will the probabilities of one place add up to?</source>
        <translation>一个位置上的概率加起来是多少？</translation>
    </message>
    <message>
        <source>Softmax divides by the sum of all, in each row.</source>
        <translation>softmax 在每一行都除以总和。</translation>
    </message>
    <message>
        <source>One layer cannot go on with what repeats itself after so many symbols as it likes.</source>
        <translation>周期不定时，一层接不下去重复的序列。</translation>
    </message>
    <message>
        <source>Two layers can: one looks at the symbol before, the other for what followed the last time.</source>
        <translation>两层就可以：一层看前一个符号，另一层找上次其后是什么。</translation>
    </message>
    <message>
        <source>Without positions a line is a bag of symbols, and no order can be told.</source>
        <translation>没有位置，一行只是一袋符号，说不出次序。</translation>
    </message>
    <message>
        <source>With two heads nearly every symbol comes to its place in the order.</source>
        <translation>有两个头时，几乎每个符号都排到了该在的位置。</translation>
    </message>
    <message>
        <source>symbols of a line</source>
        <translation>一行的符号数</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>products at places: 8 T d²</source>
        <translation>各位置的乘法：8 T d²</translation>
    </message>
    <message>
        <source>products of pairs: 2 T² d</source>
        <translation>两两之间的乘法：2 T² d</translation>
    </message>
    <message>
        <source>time at places, ms</source>
        <translation>各位置用时（毫秒）</translation>
    </message>
    <message>
        <source>time of pairs, ms</source>
        <translation>两两用时（毫秒）</translation>
    </message>
    <message>
        <source>twice as many in each round</source>
        <translation>每轮翻一倍</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>What each place does for itself grows like the line, what pairs do like its square</source>
        <translation>各位置自己的计算随行长增长，两两之间的随其平方增长</translation>
    </message>
    <message>
        <source>How long may a line be?</source>
        <translation>一行能有多长？</translation>
    </message>
    <message>
        <source>The products of a block are counted, and the block is timed on this machine.</source>
        <translation>数出一个块的乘法次数，并在本机上计时。</translation>
    </message>
    <message>
        <source>%1 symbols.</source>
        <translation>%1 个符号。</translation>
    </message>
    <message>
        <source>Places take %1 products and %2 ms, pairs %3 and %4 ms.</source>
        <translation>各位置用 %1 次乘法、%2 毫秒，两两之间用 %3 次、%4 毫秒。</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>两两</translation>
    </message>
    <message>
        <source>Products, counted</source>
        <translation>乘法次数</translation>
    </message>
    <message>
        <source>Time, measured (ms)</source>
        <translation>实测用时（毫秒）</translation>
    </message>
    <message>
        <source>The line will be twice as long. How many times as many products will pairs take?</source>
        <translation>行长将翻一倍。两两之间的乘法会变成几倍？</translation>
    </message>
    <message>
        <source>Each of twice as many symbols meets twice as many.</source>
        <translation>两倍的符号，每个又遇到两倍的符号。</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学到的</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One line of its batch goes through all layers, and back.</source>
        <translation>批中的一行走过所有层，再返回。</translation>
    </message>
    <message>
        <source>One row.</source>
        <translation>一行。</translation>
    </message>
    <message>
        <source>With these weights the first feature of each query is made.</source>
        <translation>这些权重产生每个查询的第一个特征。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>Slopes of the queries times what entered, over all places.</source>
        <translation>查询的斜率乘以输入，对所有位置求和。</translation>
    </message>
    <message>
        <source>three lines that it writes, each symbol drawn as it is probable</source>
        <translation>它写的三行，每个字按概率抽取</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关</translation>
    </message>
    <message>
        <source>Where each symbol looks</source>
        <translation>每个符号看向哪里</translation>
    </message>
    <message>
        <source>Where each symbol looks in layer %1</source>
        <translation>第 %1 层中每个符号看向哪里</translation>
    </message>
    <message>
        <source>all that is told is right</source>
        <translation>全部正确</translation>
    </message>
    <message numerus="yes">
        <source>wrong: %n symbol(s)</source>
        <translation>
            <numerusform>%n 个符号有误</numerusform>
        </translation>
    </message>
    <message>
        <source>computed from the %1 test lines</source>
        <translation>由 %1 个测试行算出</translation>
    </message>
    <message>
        <source>symbols right</source>
        <translation>正确的符号</translation>
    </message>
    <message>
        <source>whole lines right</source>
        <translation>整行正确</translation>
    </message>
    <message>
        <source>Without head %1 of layer %2, %3 of the symbols are right.</source>
        <translation>没有第 %2 层的头 %1，%3 的符号正确。</translation>
    </message>
    <message>
        <source>%1 of the symbols in the test lines are right.</source>
        <translation>测试行中 %1 的符号正确。</translation>
    </message>
    <message>
        <source>A row: where one place looks.</source>
        <translation>一行表示一个位置看向哪里。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>symbols of test lines</source>
        <translation>测试行的符号</translation>
    </message>
    <message>
        <source>Whole lines</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>without a mistake</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>At the right place</source>
        <translation>在正确位置</translation>
    </message>
    <message>
        <source>the best head’s mean weight</source>
        <translation>最好的头的平均权重</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>After %1 batches of %2: how many of the symbols in the test lines will be right?</source>
        <translation>学了 %1 批、每批 %2 行之后，测试行中有多少符号正确？</translation>
    </message>
    <message>
        <source>fewer than half</source>
        <translation>不到一半</translation>
    </message>
    <message>
        <source>half to nine tenths</source>
        <translation>一半到九成</translation>
    </message>
    <message>
        <source>more than nine tenths</source>
        <translation>超过九成</translation>
    </message>
    <message>
        <source>%1: without positions it cannot know what stands where.</source>
        <translation>%1：没有位置，它不知道什么在哪里。</translation>
    </message>
    <message>
        <source>%1: a single layer cannot look for what followed.</source>
        <translation>%1：单独一层找不到其后是什么。</translation>
    </message>
    <message>
        <source>%1: each place takes what it needs from where it stands.</source>
        <translation>%1：每个位置从需要的地方取来内容。</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>heads, side by side</source>
        <translation>各头并排</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>投影后</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>sum, normed</source>
        <translation>和，归一化</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>rectified</source>
        <translation>整流后</translation>
    </message>
    <message>
        <source>dense layers</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>with positions</source>
        <translation>加上位置</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability of each symbol</source>
        <translation>每个符号的概率</translation>
    </message>
    <message>
        <source>scores, head %1</source>
        <translation>得分，头 %1</translation>
    </message>
    <message>
        <source>weights, head %1</source>
        <translation>权重，头 %1</translation>
    </message>
    <message>
        <source>drawn at random, not learnt</source>
        <translation>随机抽取，未学习</translation>
    </message>
    <message>
        <source>weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>biases of %1</source>
        <translation>%1 的偏置</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>Each symbol makes a query, a key and a value</source>
        <translation>每个符号产生查询、键和值</translation>
    </message>
    <message>
        <source>Each head compares queries with the keys up to them</source>
        <translation>每个头把查询与它及之前的键相比</translation>
    </message>
    <message>
        <source>Each head compares all queries with all keys</source>
        <translation>每个头把所有查询与所有键相比</translation>
    </message>
    <message>
        <source>What the heads found is added to what was there</source>
        <translation>各头的结果加到原来的内容上</translation>
    </message>
    <message>
        <source>Two dense layers, the same at each place</source>
        <translation>两个全连接层，每个位置都相同</translation>
    </message>
    <message>
        <source>What they make is added, too</source>
        <translation>它们的结果也加上去</translation>
    </message>
    <message>
        <source>Back through the dense layers</source>
        <translation>反向穿过全连接层</translation>
    </message>
    <message>
        <source>Back through the heads</source>
        <translation>反向穿过各头</translation>
    </message>
    <message>
        <source>At each place a probability for each symbol</source>
        <translation>每个位置上每个符号的概率</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Embedding.</source>
        <translation>嵌入。</translation>
    </message>
    <message>
        <source>Each symbol is looked up: a row of a table that is learnt.</source>
        <translation>查出每个符号：可学习的表中的一行。</translation>
    </message>
    <message>
        <source>Positions.</source>
        <translation>位置。</translation>
    </message>
    <message>
        <source>To each row is added what says where it stands.</source>
        <translation>每一行加上说明它在哪里的内容。</translation>
    </message>
    <message>
        <source>Each symbol is looked up; nothing says where it stands.</source>
        <translation>查出每个符号；没有什么说明它在哪里。</translation>
    </message>
    <message>
        <source>Queries.</source>
        <translation>查询。</translation>
    </message>
    <message>
        <source>What each symbol asks for: its features times weights.</source>
        <translation>每个符号要找什么：特征乘以权重。</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>键。</translation>
    </message>
    <message>
        <source>What each symbol can be found by, with other weights.</source>
        <translation>凭什么能找到每个符号，用另一组权重。</translation>
    </message>
    <message>
        <source>Values.</source>
        <translation>值。</translation>
    </message>
    <message>
        <source>What each symbol gives to whom it fits.</source>
        <translation>每个符号给合适者的内容。</translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation>混合。</translation>
    </message>
    <message>
        <source>Each head mixes its part of the values by its weights; parts stand side by side.</source>
        <translation>每个头按权重混合自己那部分值；各部分并排放置。</translation>
    </message>
    <message>
        <source>Projection.</source>
        <translation>投影。</translation>
    </message>
    <message>
        <source>One matrix mixes what the heads found.</source>
        <translation>一个矩阵混合各头的结果。</translation>
    </message>
    <message>
        <source>Dense layer.</source>
        <translation>全连接层。</translation>
    </message>
    <message>
        <source>Twice as many features, the same weights at each place.</source>
        <translation>特征多一倍，每个位置用相同的权重。</translation>
    </message>
    <message>
        <source>ReLU.</source>
        <translation>ReLU。</translation>
    </message>
    <message>
        <source>What is below 0 becomes 0.</source>
        <translation>小于 0 的变成 0。</translation>
    </message>
    <message>
        <source>Back to as many features as before.</source>
        <translation>特征数变回原来那么多。</translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation>logit。</translation>
    </message>
    <message>
        <source>At each place a number for each symbol.</source>
        <translation>每个位置上每个符号一个数。</translation>
    </message>
    <message>
        <source>What entered is added; then the features of each row get mean 0 and variance 1.</source>
        <translation>加上输入；再让每行特征的均值为 0、方差为 1。</translation>
    </message>
    <message>
        <source>The features of each row get mean 0 and variance 1; nothing is added.</source>
        <translation>让每行特征的均值为 0、方差为 1；不加什么。</translation>
    </message>
    <message>
        <source>What entered is added.</source>
        <translation>加上输入。</translation>
    </message>
    <message>
        <source>A line of %1 symbols.</source>
        <translation>一行 %1 个符号。</translation>
    </message>
    <message>
        <source>“%1” goes through a block: each matrix has a row for each symbol.</source>
        <translation>“%1”走过一个块：每个矩阵中一行对应一个符号。</translation>
    </message>
    <message>
        <source>Head %1.</source>
        <translation>头 %1。</translation>
    </message>
    <message>
        <source>Scores: each query times each key, divided by √%1.</source>
        <translation>得分：每个查询乘每个键，除以 √%1。</translation>
    </message>
    <message>
        <source>Softmax over what is seen: nobody sees what stands behind.</source>
        <translation>只对看得见的做 softmax：谁也看不到后面。</translation>
    </message>
    <message>
        <source>Softmax: the scores of a row become weights that add up to 1.</source>
        <translation>softmax：一行的得分变成总和为 1 的权重。</translation>
    </message>
    <message>
        <source>Add and norm.</source>
        <translation>相加与归一化。</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Two layers read dates in any form, and tell most of them without a mistake.</source>
        <translation>两层能读各种写法的日期，大多毫无错误。</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>头 %1</translation>
    </message>
    <message>
        <source>symbols right without</source>
        <translation>去掉后正确的符号</translation>
    </message>
    <message>
        <source>input: the line that is read</source>
        <translation>输入：所读的一行</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>The weights of each head mix its part of the values</source>
        <translation>每个头的权重混合它那一部分的值</translation>
    </message>
</context>
</TS>

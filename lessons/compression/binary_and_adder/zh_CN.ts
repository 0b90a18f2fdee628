<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>binary_and_adder</name>
    <message>
        <source>The mean size: with it the signs come closest to the numbers.</source>
        <translation>绝对值的平均：乘上它，符号最接近原来的数。</translation>
    </message>
    <message>
        <source>Against FP32.</source>
        <translation>与 FP32 相比。</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Only the sign is kept; 0 counts as +1.</source>
        <translation>只保留符号；0 算作 +1。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>+1 becomes 1, and −1 becomes 0.</source>
        <translation>+1 记作 1，−1 记作 0。</translation>
    </message>
    <message>
        <source>1 where the bits are equal: there the product of the signs is +1.</source>
        <translation>比特相同处为 1：那里符号的乘积是 +1。</translation>
    </message>
    <message>
        <source>popcount</source>
        <translation>popcount</translation>
    </message>
    <message>
        <source>So many bits are 1.</source>
        <translation>有这么多比特是 1。</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>So many products are +1, all others −1.</source>
        <translation>这么多个乘积是 +1，其余都是 −1。</translation>
    </message>
    <message>
        <source>signs, multiplied and added</source>
        <translation>符号逐个相乘再相加</translation>
    </message>
    <message>
        <source>One by one: exactly the same.</source>
        <translation>逐个计算：完全相同。</translation>
    </message>
    <message>
        <source>mean |w|</source>
        <translation>|w| 的平均</translation>
    </message>
    <message>
        <source>mean |x|</source>
        <translation>|x| 的平均</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>The product of the signs, scaled.</source>
        <translation>符号的乘积，乘以缩放因子。</translation>
    </message>
    <message>
        <source>x · w of the numbers</source>
        <translation>原数的 x · w</translation>
    </message>
    <message>
        <source>To compare: multiplied and added as they are.</source>
        <translation>作为比较：原数相乘再相加。</translation>
    </message>
    <message>
        <source>How far the weight is from its input: no product is needed.</source>
        <translation>权重离输入有多远：不需要乘法。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Minus their sum: at most 0, where patch and kernel are alike.</source>
        <translation>它们的和取负号：最大为 0，这时输入与卷积核相同。</translation>
    </message>
    <message>
        <source>True slope by w</source>
        <translation>对 w 的真实斜率</translation>
    </message>
    <message>
        <source>A sign: near or far, each weight would move equally fast.</source>
        <translation>一个符号：无论远近，每个权重都移动得一样快。</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>代替它的</translation>
    </message>
    <message>
        <source>x − w: a weight that is far from its input moves fast.</source>
        <translation>x − w：离输入远的权重移动得快。</translation>
    </message>
    <message>
        <source>By x, within ±1</source>
        <translation>对 x，限于 ±1</translation>
    </message>
    <message>
        <source>w − x, cut off, so that it cannot explode on its way back.</source>
        <translation>w − x，截断后，回传时不会爆炸。</translation>
    </message>
    <message>
        <source>computing, pJ</source>
        <translation>计算，pJ</translation>
    </message>
    <message>
        <source>XNOR computes with less energy, times</source>
        <translation>XNOR 计算省能的倍数</translation>
    </message>
    <message>
        <source>XNOR reads with less energy, times</source>
        <translation>XNOR 读取省能的倍数</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特数</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>reading weights, pJ</source>
        <translation>读取权重，pJ</translation>
    </message>
    <message>
        <source>Operations of a product</source>
        <translation>每个乘积的运算</translation>
    </message>
    <message>
        <source>Energy, pJ</source>
        <translation>能量，pJ</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>words of 64 bits</source>
        <translation>64 位的字</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>adder FP32</source>
        <translation>加法 FP32</translation>
    </message>
    <message>
        <source>adder INT8</source>
        <translation>加法 INT8</translation>
    </message>
    <message>
        <source>XNOR, 64 at once</source>
        <translation>XNOR，一次 64 个</translation>
    </message>
    <message>
        <source>Horowitz, ISSCC 2014: 45 nm, 0.9 V</source>
        <translation>Horowitz，ISSCC 2014：45 nm，0.9 V</translation>
    </message>
    <message>
        <source>of XNOR an estimate</source>
        <translation>XNOR 为估计</translation>
    </message>
    <message>
        <source>Start.</source>
        <translation>开始。</translation>
    </message>
    <message>
        <source>What will the output be?</source>
        <translation>输出会是多少？</translation>
    </message>
    <message>
        <source>How many times less energy does XNOR compute with than FP32?</source>
        <translation>FP32 的计算能量是 XNOR 的多少倍？</translation>
    </message>
    <message>
        <source>How much is the product of the two columns of signs?</source>
        <translation>两列符号的乘积是多少？</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation>一张测试图片</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学到的</translation>
    </message>
    <message>
        <source>made by the net</source>
        <translation>由网络算出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>What the net sees: α sign w</source>
        <translation>网络看到的：α sign w</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The loss is no number: try a smaller learning rate.</source>
        <translation>损失已不是数：试试更小的学习率。</translation>
    </message>
    <message>
        <source>All weights are random.</source>
        <translation>所有权重都是随机的。</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>第 %1 步，共 %2 步。</translation>
    </message>
    <message>
        <source>Each batch moves the weights w.</source>
        <translation>每一批都移动权重 w。</translation>
    </message>
    <message>
        <source>of all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Twice the popcount minus n is the product of the signs, exactly.</source>
        <translation>popcount 的两倍减去 n 恰好就是符号的乘积。</translation>
    </message>
    <message>
        <source>Four epochs, 784-256-256-10: signs alone read digits.</source>
        <translation>四轮，784-256-256-10：仅用符号就能认出数字。</translation>
    </message>
    <message>
        <source>Fifteen epochs, 64-32-10: a net that adds reads small digits.</source>
        <translation>十五轮，64-32-10：做加法的网络能认出小数字。</translation>
    </message>
    <message>
        <source>With its scales, what is the estimate of x · w?</source>
        <translation>乘上缩放因子，x · w 的估计是多少？</translation>
    </message>
    <message>
        <source>Operations times energy (Horowitz, ISSCC 2014, 45 nm).</source>
        <translation>运算次数乘以能量（Horowitz，ISSCC 2014，45 nm）。</translation>
    </message>
    <message>
        <source>byte read</source>
        <translation>读一字节</translation>
    </message>
    <message>
        <source>What do %1 inputs of a unit cost?</source>
        <translation>一个单元的 %1 个输入要花多少代价？</translation>
    </message>
    <message>
        <source>Nine inputs meet a kernel of nine weights.</source>
        <translation>九个输入遇到九个权重的卷积核。</translation>
    </message>
    <message>
        <source>Inputs of the last layer</source>
        <translation>最后一层的输入</translation>
    </message>
    <message>
        <source>as the layers before make them</source>
        <translation>由前面各层得出</translation>
    </message>
    <message>
        <source>Weights of the unit of “%1”</source>
        <translation>“%1”的单元的权重</translation>
    </message>
    <message>
        <source>What each input adds</source>
        <translation>每个输入加上的量</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Slopes of the inputs</source>
        <translation>输入的斜率</translation>
    </message>
    <message>
        <source>Slopes of α sign w</source>
        <translation>α sign w 的斜率</translation>
    </message>
    <message>
        <source>slope of α</source>
        <translation>α 的斜率</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One of the %1 pictures of its batch, at the unit of its class.</source>
        <translation>其批次的 %1 张图片之一，看它所属类别的单元。</translation>
    </message>
    <message>
        <source>Of each input only the sign is left.</source>
        <translation>每个输入只留下符号。</translation>
    </message>
    <message>
        <source>Of each weight only the sign is left, times α.</source>
        <translation>每个权重只留下符号，乘以 α。</translation>
    </message>
    <message>
        <source>Where the signs are equal α is added, elsewhere it is taken away.</source>
        <translation>符号相同处加上 α，否则减去 α。</translation>
    </message>
    <message>
        <source>Minus how far each weight is from its input: no product is needed.</source>
        <translation>每个权重与其输入之差的绝对值，取负号：不需要乘法。</translation>
    </message>
    <message>
        <source>Each input times its weight.</source>
        <translation>每个输入乘以它的权重。</translation>
    </message>
    <message>
        <source>All of that added up; the other units do likewise.</source>
        <translation>全部相加；其他单元也一样。</translation>
    </message>
    <message>
        <source>All weights have a part in α: what they say of it together.</source>
        <translation>所有权重都参与 α：它们对 α 的影响之和。</translation>
    </message>
    <message>
        <source>Straight through the sign to the weight behind, and its part in α.</source>
        <translation>直通符号，到背后的权重；再加上它在 α 中的部分。</translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch, added up.</source>
        <translation>批次中所有图片的份额相加。</translation>
    </message>
    <message>
        <source>To the inputs: the slope of a sign is taken to be 1 from −1 to 1, else 0.</source>
        <translation>到输入：符号的斜率在 −1 到 1 之间当作 1，其他处为 0。</translation>
    </message>
    <message>
        <source>To the inputs: w − x, cut off at ±1, times the slope, of all units.</source>
        <translation>到输入：所有单元的 w − x 截断在 ±1，乘以斜率。</translation>
    </message>
    <message>
        <source>To the inputs: the weight times the slope, of all units.</source>
        <translation>到输入：所有单元的权重乘以斜率。</translation>
    </message>
    <message>
        <source>The slope times x − w: a weight that is far from its input moves fast.</source>
        <translation>斜率乘以 x − w：离输入远的权重移动得快。</translation>
    </message>
    <message>
        <source>The slope times the input.</source>
        <translation>斜率乘以输入。</translation>
    </message>
    <message>
        <source>To what the net saw of the weights: the slope times the signs of the inputs.</source>
        <translation>到网络所见的权重：斜率乘以输入的符号。</translation>
    </message>
    <message>
        <source>Adam moves the weights against their gradient.</source>
        <translation>Adam 让权重逆着梯度移动。</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>xnor</source>
        <translation>同或</translation>
    </message>
    <message>
        <source>adder</source>
        <translation>加法</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二值</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>by-hand: one kernel, number by number; learn: a net of such kernels learns</source>
        <translation>by-hand：一个核，逐个数手算；learn：由这种核组成的网络在学习</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>signs as bits of a word, a kernel that adds, or what a unit costs</source>
        <translation>作为一个字中各比特的符号、做加法的核，或一个单元的代价</translation>
    </message>
    <message>
        <source>nine numbers with commas; those that are missing are drawn</source>
        <translation>九个数，用逗号分隔；缺少的随机抽取</translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation>输入 x</translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>of the signs&apos; product: none, α of the weights, or α and β of the inputs</source>
        <translation>符号乘积的：无、权重的 α，或再加上输入的 β</translation>
    </message>
    <message>
        <source>Inputs n</source>
        <translation>输入个数 n</translation>
    </message>
    <message>
        <source>of the unit</source>
        <translation>该单元的</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>products; α sign w with sign x; or minus the sum of |x − w|</source>
        <translation>乘积；α sign w 与 sign x；或 |x − w| 之和取负号</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>1297 small digits and 32 units a layer, or 12 000 digits and 256</source>
        <translation>1297 个小数字、每层 32 个单元，或 12 000 个数字、每层 256 个</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>with batch normalisation before and behind each</source>
        <translation>每层前后都有批归一化</translation>
    </message>
    <message>
        <source>of numbers, first weights and the order of the pictures</source>
        <translation>数、初始权重和图片顺序的</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>layers without multiplication: signs as bits of a word, or differences that are added</source>
        <translation>没有乘法的层：符号作为字中的比特，或把差加起来</translation>
    </message>
    <message>
        <source>1000 signs against 1000 others: how many operations on words of 64 bits?</source>
        <translation>1000 个符号对另外 1000 个：要对 64 位的字做多少次运算？</translation>
    </message>
    <message>
        <source>“A binary net learns ±1.” Real weights learn; it sees their signs.</source>
        <translation>“二值化网络学的是 ±1。”学习的是实数权重；网络看到的是它们的符号。</translation>
    </message>
    <message>
        <source>Binary and adder</source>
        <translation>二值化与加法</translation>
    </message>
</context>
</TS>

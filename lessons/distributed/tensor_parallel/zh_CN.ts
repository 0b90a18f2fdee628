<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>cut</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>多层感知机</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>cut: one product; mlp, attention: the halves of a transformer&apos;s layer; gelu: the cut that goes wrong; sequence: positions are split between the products, too</source>
        <translation>切分：一个乘积；多层感知机、注意力：Transformer 层的两半；GELU：出错的切法；序列：乘积之外位置也切开</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>how many devices share a product</source>
        <translation>多少个设备分担一个乘积</translation>
    </message>
    <message>
        <source>Cut A by</source>
        <translation>切 A 按</translation>
    </message>
    <message>
        <source>columns: X goes to all; rows: X is cut, too, by its columns</source>
        <translation>按列：X 发给所有设备；按行：X 也按列切开</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>切刀</translation>
    </message>
    <message>
        <source>how many columns or rows of A device 1 has; the others share the rest as evenly as they can</source>
        <translation>设备 1 有 A 的多少列或行；其余设备尽量平分剩下的</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>of one feature each; a multiple of the devices, as no head is cut</source>
        <translation>每个头一个特征；是设备数的倍数，因为头不能切开</translation>
    </message>
    <message>
        <source>Between the products</source>
        <translation>乘积之间</translation>
    </message>
    <message>
        <source>the function that stands between the two products</source>
        <translation>两个乘积之间的函数</translation>
    </message>
    <message>
        <source>of inputs, weights and the gradient that comes back</source>
        <translation>输入、权重和传回的梯度的种子</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Tensor parallel</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>one product on several devices: where it is cut says what they must tell each other</source>
        <translation>一个乘积分给多个设备：切在哪里，决定了它们要互相传什么</translation>
    </message>
    <message>
        <source>Two products in a row: how must the two matrices be cut so that the devices talk only once forward?</source>
        <translation>两个乘积接连进行：两个矩阵该怎么切，前向才只需通信一次？</translation>
    </message>
    <message>
        <source>“Cut by columns, and an all-reduce must follow.” Forward nothing is sent; the all-reduce comes on the way back, for the gradient of X.</source>
        <translation>“按列切之后必须 all-reduce。”前向什么都不用传；all-reduce 发生在反向，为的是 X 的梯度。</translation>
    </message>
</context>
<context>
    <name>tensor_parallel</name>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>the right order</source>
        <translation>正确的顺序</translation>
    </message>
    <message>
        <source>Columns first, then rows: on four devices a block 64 → 256 → 64 gives what one gives.</source>
        <translation>先按列、后按行：64 → 256 → 64 的模块在四个设备上与在一个设备上结果相同。</translation>
    </message>
    <message>
        <source>Rows first, with GELU before the sum, gives something else.</source>
        <translation>先按行、在求和之前做 GELU，结果就不同。</translation>
    </message>
    <message>
        <source>the knife</source>
        <translation>切刀</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>part of the product, to be added up</source>
        <translation>乘积的部分和，有待相加</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>第一层权重</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>columns of the product</source>
        <translation>乘积的若干列</translation>
    </message>
    <message>
        <source>sums before the function</source>
        <translation>函数之前的和</translation>
    </message>
    <message>
        <source>after the function</source>
        <translation>函数之后</translation>
    </message>
    <message>
        <source>function of the part</source>
        <translation>部分和的函数值</translation>
    </message>
    <message>
        <source>second weights</source>
        <translation>第二层权重</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>weights of the queries</source>
        <translation>查询的权重</translation>
    </message>
    <message>
        <source>weights of the keys</source>
        <translation>键的权重</translation>
    </message>
    <message>
        <source>weights of the values</source>
        <translation>值的权重</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>输出的权重</translation>
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
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>mixed values</source>
        <translation>混合后的值</translation>
    </message>
    <message>
        <source>positions of the input</source>
        <translation>输入的若干位置</translation>
    </message>
    <message>
        <source>sum of the functions</source>
        <translation>函数值之和</translation>
    </message>
    <message>
        <source>positions of the output</source>
        <translation>输出的若干位置</translation>
    </message>
    <message>
        <source>how far it is off</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>sent forward, bytes</source>
        <translation>前向发送字节</translation>
    </message>
    <message>
        <source>sent backward, bytes</source>
        <translation>反向发送字节</translation>
    </message>
    <message>
        <source>off from one device</source>
        <translation>与单个设备之差</translation>
    </message>
    <message>
        <source>activations of a layer, MB</source>
        <translation>一层的激活值，MB</translation>
    </message>
    <message>
        <source>… products split</source>
        <translation>…切分乘积</translation>
    </message>
    <message>
        <source>… positions, too</source>
        <translation>…位置也切分</translation>
    </message>
    <message>
        <source>compared: results and gradients of this run with those on one device</source>
        <translation>比较：本次运行的结果和梯度与单个设备的</translation>
    </message>
    <message>
        <source>computed: 64 samples in floats, against one device in double</source>
        <translation>计算：64 个样本，单精度，与双精度的单个设备比较</translation>
    </message>
    <message>
        <source>drawn: what the layers behind hand back</source>
        <translation>随机抽取：后面的层传回的</translation>
    </message>
    <message>
        <source>drawn by the seed</source>
        <translation>由种子抽取</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>gradient of: %1</source>
        <translation>梯度：%1</translation>
    </message>
    <message>
        <source>%1, device %2</source>
        <translation>%1，设备 %2</translation>
    </message>
    <message>
        <source> All-reduce: each device has sent %1 bytes.</source>
        <translation>All-reduce：每个设备发送了 %1 字节。</translation>
    </message>
    <message>
        <source> All-gather: each device has sent %1 bytes.</source>
        <translation>All-gather：每个设备发送了 %1 字节。</translation>
    </message>
    <message>
        <source> Reduce-scatter: each device has sent %1 bytes on this way.</source>
        <translation>Reduce-scatter：每个设备在这个方向上共发送了 %1 字节。</translation>
    </message>
    <message>
        <source>One device alone has all of A: nothing is cut.</source>
        <translation>单个设备拥有整个 A：什么都没有切。</translation>
    </message>
    <message>
        <source>Each device gets all of X and some columns of A.</source>
        <translation>每个设备得到整个 X 和 A 的若干列。</translation>
    </message>
    <message>
        <source>Each device gets some rows of A, and the columns of X that meet them.</source>
        <translation>每个设备得到 A 的若干行，以及 X 中与之相乘的列。</translation>
    </message>
    <message>
        <source>Two products with a function between them: A is cut by columns, B by rows.</source>
        <translation>两个乘积，中间有一个函数：A 按列切，B 按行切。</translation>
    </message>
    <message>
        <source>Each device has whole heads: W of queries, keys, values by columns, of the output by rows.</source>
        <translation>每个设备拥有完整的头：查询、键、值的 W 按列切，输出的 W 按行切。</translation>
    </message>
    <message>
        <source>The other order: A by rows first, so that each device has a part of every sum.</source>
        <translation>相反的顺序：先按行切 A，于是每个设备都只有每个和的一部分。</translation>
    </message>
    <message>
        <source>Outside the products each device keeps only some of the positions.</source>
        <translation>乘积之外，每个设备只保存一部分位置。</translation>
    </message>
    <message>
        <source>The columns stand side by side: nothing had to be sent.</source>
        <translation>各列并排放在一起：什么都不用传。</translation>
    </message>
    <message>
        <source>g adds up the parts of all devices.</source>
        <translation>g 把所有设备的部分和相加。</translation>
    </message>
    <message>
        <source>f gathers the positions of all.</source>
        <translation>f 收集所有设备的位置。</translation>
    </message>
    <message>
        <source>f hands X to every device as it is.</source>
        <translation>f 把 X 原样交给每个设备。</translation>
    </message>
    <message>
        <source>Each part went through the function by itself; then they were added.</source>
        <translation>每个部分和各自经过函数，然后才相加。</translation>
    </message>
    <message>
        <source>g adds up the parts; each device keeps its own positions.</source>
        <translation>g 把部分和相加；每个设备只留自己的位置。</translation>
    </message>
    <message>
        <source>The right order: the parts are added first.</source>
        <translation>正确的顺序：先把部分和相加。</translation>
    </message>
    <message>
        <source>Then comes the function: that is what one device would have.</source>
        <translation>然后才是函数：这就是单个设备得到的结果。</translation>
    </message>
    <message>
        <source>What the early function makes, minus what is right.</source>
        <translation>过早的函数得到的，减去正确的。</translation>
    </message>
    <message>
        <source>A head needs nothing of another: no device waits.</source>
        <translation>一个头不需要别的头：没有设备等待。</translation>
    </message>
    <message>
        <source>Each device has some of the sums, whole: the function can come at once.</source>
        <translation>每个设备拥有一部分完整的和：可以立即做函数。</translation>
    </message>
    <message>
        <source>It comes back from the layers behind; g hands it on as it is.</source>
        <translation>它从后面的层传回；g 原样分发。</translation>
    </message>
    <message>
        <source>Each device gets back the gradient of its own positions.</source>
        <translation>每个设备收回自己位置的梯度。</translation>
    </message>
    <message>
        <source>Backward g gathers: what was added up is handed to all.</source>
        <translation>反向时 g 做收集：相加过的要交给所有设备。</translation>
    </message>
    <message>
        <source>Backward f adds up and scatters: what was handed to all comes together.</source>
        <translation>反向时 f 相加并分散：交给过所有设备的要合到一起。</translation>
    </message>
    <message>
        <source>Each device has its own columns of it: nothing had to be sent.</source>
        <translation>每个设备有自己的那几列：什么都不用传。</translation>
    </message>
    <message>
        <source>All devices have used X: f adds up what they hand back.</source>
        <translation>所有设备都用过 X：f 把它们传回的相加。</translation>
    </message>
    <message>
        <source>Each device works out the gradient of its own part; nobody waits for another.</source>
        <translation>每个设备算出自己部分的梯度，互不等待。</translation>
    </message>
    <message>
        <source>Each device works on what it has; nobody waits for another.</source>
        <translation>每个设备处理自己有的，互不等待。</translation>
    </message>
    <message>
        <source>The same result.</source>
        <translation>结果相同。</translation>
    </message>
    <message>
        <source>Added up before the function, it is what one device has, up to rounding.</source>
        <translation>在函数之前相加，就与单个设备相同，只差舍入。</translation>
    </message>
    <message>
        <source>Result and gradients are those of one device, up to rounding.</source>
        <translation>结果和梯度与单个设备相同，只差舍入。</translation>
    </message>
    <message>
        <source>Off by up to %1.</source>
        <translation>最多差 %1。</translation>
    </message>
    <message>
        <source>A part is the whole, or the function is linear: then the order does not matter.</source>
        <translation>部分就是整体，或者函数是线性的：这时顺序无所谓。</translation>
    </message>
    <message>
        <source>It cannot be repaired later: the sum must come before the function.</source>
        <translation>事后无法补救：求和必须在函数之前。</translation>
    </message>
    <message>
        <source>A real layer.</source>
        <translation>真实大小的层。</translation>
    </message>
    <message>
        <source>2048 positions, 4096 features, 32 heads: what is kept for the way back, by formula.</source>
        <translation>2048 个位置、4096 个特征、32 个头：按公式，为反向保存的激活值。</translation>
    </message>
    <message>
        <source>A real block.</source>
        <translation>真实大小的模块。</translation>
    </message>
    <message>
        <source>64 → 256 → 64 in floats: relative error %1.</source>
        <translation>单精度的 64 → 256 → 64：相对误差 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices.</source>
        <translation>
            <numerusform>%n 个设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>And backward, for the gradient of X: which cut needs no communication here?</source>
        <translation>那么反向，求 X 的梯度：哪种切法在这里不用通信？</translation>
    </message>
    <message>
        <source>Forward: which cut of A needs no communication here?</source>
        <translation>前向：A 的哪种切法在这里不用通信？</translation>
    </message>
    <message>
        <source>by columns</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>by rows</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>Then each device has its own part of X; of a copy for all, the gradients must be added up.</source>
        <translation>这时每个设备有自己的一部分 X；如果大家各有一份副本，梯度就要相加。</translation>
    </message>
    <message>
        <source>Then the parts of the product stand side by side; with the other cut they must be added up.</source>
        <translation>这时乘积的各部分并排即可；换一种切法就要相加。</translation>
    </message>
    <message>
        <source>Forward: where must the devices talk to each other?</source>
        <translation>前向：设备必须在哪里互相通信？</translation>
    </message>
    <message>
        <source>Until then each device has all that it needs.</source>
        <translation>在那之前，每个设备都有所需的一切。</translation>
    </message>
    <message>
        <source>What if the function stands between: is the sum of its values the value of the sum?</source>
        <translation>如果函数夹在中间：函数值之和等于和的函数值吗？</translation>
    </message>
    <message>
        <source>yes, the same</source>
        <translation>是，相等</translation>
    </message>
    <message>
        <source>no, another number</source>
        <translation>否，是另一个数</translation>
    </message>
    <message>
        <source>A linear function does not mind the order.</source>
        <translation>线性函数不在乎顺序。</translation>
    </message>
    <message>
        <source>The function is curved.</source>
        <translation>这个函数是弯的。</translation>
    </message>
    <message>
        <source>An all-gather and a reduce-scatter instead of one all-reduce: how many bytes does a device send forward?</source>
        <translation>用一次 all-gather 和一次 reduce-scatter 代替一次 all-reduce：前向一个设备要发送多少字节？</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>一样多</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 bytes, and an all-reduce sends %2: they are its two halves.</source>
        <translation>%1 字节，而 all-reduce 发送 %2：它们正是它的两半。</translation>
    </message>
    <message>
        <source>at the sum of the parts</source>
        <translation>在部分和相加处</translation>
    </message>
    <message>
        <source>at the first product</source>
        <translation>在第一个乘积处</translation>
    </message>
    <message>
        <source>at the function</source>
        <translation>在函数处</translation>
    </message>
    <message>
        <source>at the softmax</source>
        <translation>在 softmax 处</translation>
    </message>
    <message>
        <source>at the values</source>
        <translation>在值处</translation>
    </message>
    <message>
        <source>time forward, µs</source>
        <translation>前向用时，µs</translation>
    </message>
    <message>
        <source>time backward, µs</source>
        <translation>反向用时，µs</translation>
    </message>
    <message>
        <source>right order: off by</source>
        <translation>正确次序：偏差</translation>
    </message>
    <message>
        <source>early: off by</source>
        <translation>过早：偏差</translation>
    </message>
    <message>
        <source>early, real size: relative error</source>
        <translation>过早，真实规模：相对误差</translation>
    </message>
    <message>
        <source>real size: relative error</source>
        <translation>真实规模：相对误差</translation>
    </message>
    <message>
        <source>work of the devices</source>
        <translation>设备的计算</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>bytes, chunk after chunk</source>
        <translation>逐块的字节数</translation>
    </message>
    <message>
        <source>bytes of its chunks</source>
        <translation>它各块的字节数</translation>
    </message>
    <message>
        <source>Not off at all.</source>
        <translation>毫无偏差。</translation>
    </message>
    <message>
        <source>Off by rounding alone, up to %1.</source>
        <translation>只有舍入的偏差，至多 %1。</translation>
    </message>
    <message>
        <source>64 → 256 → 64 in floats, the function early: relative error %1.</source>
        <translation>64 → 256 → 64，用浮点数，函数过早：相对误差 %1。</translation>
    </message>
    <message>
        <source> That is rounding alone.</source>
        <translation> 这只是舍入。</translation>
    </message>
</context>
</TS>

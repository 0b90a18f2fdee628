<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>compute_patterns_at_scale</name>
    <message>
        <source>Convolution: uses of a weight</source>
        <translation>卷积：每个权重的使用次数</translation>
    </message>
    <message>
        <source>weights kept beside the multipliers</source>
        <translation>把权重放在乘法器旁边</translation>
    </message>
    <message>
        <source>A kernel of 3 × 3 goes over 32 × 32 places.</source>
        <translation>3 × 3 的卷积核走过 32 × 32 个位置。</translation>
    </message>
    <message>
        <source>Dense layer, one sample: FLOP a byte</source>
        <translation>全连接层，一个样本：每字节 FLOP</translation>
    </message>
    <message>
        <source>bandwidth of memory</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Each weight is read for one product.</source>
        <translation>每个权重读一次只用于一次乘法。</translation>
    </message>
    <message>
        <source>LSTM: steps that wait for others</source>
        <translation>LSTM：要等前一步的步数</translation>
    </message>
    <message>
        <source>short latency, not more units</source>
        <translation>短延迟，而不是更多单元</translation>
    </message>
    <message>
        <source>The state of each step is an input of the next.</source>
        <translation>每一步的状态是下一步的输入。</translation>
    </message>
    <message>
        <source>Attention: scores of a head</source>
        <translation>注意力：一个头的分数</translation>
    </message>
    <message>
        <source>tiles that never leave the chip</source>
        <translation>分块，分数不离开芯片</translation>
    </message>
    <message>
        <source>Each token meets each other one.</source>
        <translation>每个词元都与其他每个词元相遇。</translation>
    </message>
    <message>
        <source>ReLU: share of the peak</source>
        <translation>ReLU：占峰值的比例</translation>
    </message>
    <message>
        <source>fusing it with what comes before</source>
        <translation>与前面的计算融合</translation>
    </message>
    <message>
        <source>One operation for 8 bytes: it waits for memory.</source>
        <translation>每 8 个字节一次运算：它在等内存。</translation>
    </message>
    <message>
        <source>int8 products, times as fast as float</source>
        <translation>int8 乘法是浮点的多少倍快</translation>
    </message>
    <message>
        <source>multipliers of 8 bits, sums of 32</source>
        <translation>8 位乘法器，32 位累加</translation>
    </message>
    <message>
        <source>By this program&apos;s kernels: a processor that has no more of them than of others gains nothing.</source>
        <translation>用本程序的内核：如果处理器的 8 位乘法器不比别的多，就没有收益。</translation>
    </message>
    <message>
        <source>2:4: products that can be skipped</source>
        <translation>2:4：可以跳过的乘法</translation>
    </message>
    <message>
        <source>picking 2 of 4 inputs</source>
        <translation>从 4 个输入中选 2 个</translation>
    </message>
    <message>
        <source>90 % zeros, times as fast</source>
        <translation>90 % 为零，多少倍快</translation>
    </message>
    <message>
        <source>skipping zeros; or whole filters go</source>
        <translation>跳过零；或者去掉整个卷积核</translation>
    </message>
    <message>
        <source>The same program multiplies zeros, too.</source>
        <translation>同一个程序连零也乘。</translation>
    </message>
    <message>
        <source>16 shared values: times smaller</source>
        <translation>共享 16 个值：缩小倍数</translation>
    </message>
    <message>
        <source>a table to look values up</source>
        <translation>查值的表</translation>
    </message>
    <message>
        <source>Ring of %1: of a gradient, a device sends</source>
        <translation>%1 个设备的环：每个设备发送的梯度</translation>
    </message>
    <message>
        <source>links both ways to two neighbours</source>
        <translation>与两个邻居的双向链路</translation>
    </message>
    <message>
        <source>2 (p − 1) / p of it, and ever nearer to 2: more devices need no faster links.</source>
        <translation>是它的 2 (p − 1) / p 倍，越来越接近 2：设备更多，链路不必更快。</translation>
    </message>
    <message>
        <source>Tensor parallel, %1: sent for a token</source>
        <translation>张量并行，%1 个设备：每个词元发送</translation>
    </message>
    <message>
        <source>much faster links within a node</source>
        <translation>节点内快得多的链路</translation>
    </message>
    <message>
        <source>Four all-reduces in each layer of width 12 288, there and back, for every device.</source>
        <translation>宽 12 288 的每一层，前向和反向共四次全归约，每个设备都要。</translation>
    </message>
    <message>
        <source>Pipeline %1 × %2: idle</source>
        <translation>流水线 %1 × %2：空闲</translation>
    </message>
    <message>
        <source>more micro-batches, so more memory</source>
        <translation>更多微批次，因此更多内存</translation>
    </message>
    <message>
        <source>Stages wait until the first micro-batch arrives, and after the last one.</source>
        <translation>各阶段要等第一个微批次到来，最后一个之后也要等。</translation>
    </message>
    <message>
        <source>GPipe keeps, times as much as 1F1B</source>
        <translation>GPipe 保存的是 1F1B 的多少倍</translation>
    </message>
    <message>
        <source>memory for activations</source>
        <translation>存放激活值的内存</translation>
    </message>
    <message>
        <source>What goes forward is kept until it comes back: of all micro-batches, or of one for each stage.</source>
        <translation>前向的结果要保存到反向回来：所有微批次的，或每个阶段一个的。</translation>
    </message>
    <message>
        <source>Adam, 7.5 G parameters: state</source>
        <translation>Adam，75 亿参数：状态</translation>
    </message>
    <message>
        <source>memory of many devices, in shards</source>
        <translation>许多设备的内存，分片存放</translation>
    </message>
    <message>
        <source>Two bytes of a weight come with 14 others.</source>
        <translation>权重的两个字节还带着另外 14 个。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>So hardware must offer</source>
        <translation>所以硬件必须提供</translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Small models</source>
        <translation>小模型</translation>
    </message>
    <message>
        <source>Many devices</source>
        <translation>许多设备</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘法</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation>一个数的字节数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩下</translation>
    </message>
    <message>
        <source>bits of a code</source>
        <translation>一个编码的位数</translation>
    </message>
    <message>
        <source>bytes that a device sends</source>
        <translation>一个设备发送的字节</translation>
    </message>
    <message>
        <source>bytes of the gradient</source>
        <translation>梯度的字节</translation>
    </message>
    <message>
        <source>all-reduces</source>
        <translation>全归约</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>bytes of a gradient</source>
        <translation>一个梯度的字节数</translation>
    </message>
    <message>
        <source>bytes of FP32 weight and moments</source>
        <translation>FP32 权重和矩的字节数</translation>
    </message>
    <message>
        <source>G parameters</source>
        <translation>十亿参数</translation>
    </message>
    <message>
        <source>time of all devices</source>
        <translation>所有设备的时间</translation>
    </message>
    <message>
        <source>time at work</source>
        <translation>工作的时间</translation>
    </message>
    <message>
        <source>micro-batches kept by GPipe</source>
        <translation>GPipe 保存的微批次</translation>
    </message>
    <message>
        <source>micro-batches kept by 1F1B</source>
        <translation>1F1B 保存的微批次</translation>
    </message>
    <message>
        <source>An empty map.</source>
        <translation>空的总图。</translation>
    </message>
    <message>
        <source>From patterns of computing to what hardware must offer: a number each step.</source>
        <translation>从计算模式到硬件必须提供什么：每步一个数。</translation>
    </message>
    <message>
        <source>%1; opens its lesson</source>
        <translation>%1；打开它的课程</translation>
    </message>
    <message>
        <source>Convolution or dense layer, of one sample: which is limited by memory?</source>
        <translation>一个样本的卷积和全连接层：哪个受内存限制？</translation>
    </message>
    <message>
        <source>the convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>the dense layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>This processor multiplies bytes instead of floats. How much faster?</source>
        <translation>这个处理器做 8 位而不是浮点乘法，会快多少？</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>几乎不快</translation>
    </message>
    <message>
        <source>up to three times</source>
        <translation>最多三倍</translation>
    </message>
    <message>
        <source>by more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>A ring of %1 devices adds up gradients. How many times its own does each send?</source>
        <translation>%1 个设备的环把梯度相加。每个设备发送自己梯度的多少倍？</translation>
    </message>
    <message>
        <source>A pipeline of %1 stages, %2 micro-batches: how much of all time is idle?</source>
        <translation>%1 个阶段、%2 个微批次的流水线：全部时间有多少是空闲的？</translation>
    </message>
    <message>
        <source>Measured: %1 times as fast, by this program&apos;s kernels.</source>
        <translation>测得：用本程序的内核是 %1 倍快。</translation>
    </message>
    <message>
        <source>It reads each weight for one product, where a kernel&apos;s is used %1 times.</source>
        <translation>它每读一个权重只用于一次乘法，而卷积核的权重用 %1 次。</translation>
    </message>
    <message>
        <source>Every number of the map was counted or measured here.</source>
        <translation>总图中的每个数都是在这里计数或测得的。</translation>
    </message>
    <message>
        <source>numbers of a sequence</source>
        <translation>一个序列的数</translation>
    </message>
    <message>
        <source>numbers of a step</source>
        <translation>一步的数</translation>
    </message>
    <message>
        <source>bytes in FP16</source>
        <translation>FP16 的字节数</translation>
    </message>
    <message>
        <source>bytes of a weight</source>
        <translation>一个权重的字节数</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Half of every four weights in LeNet-5; rows that are no multiple of four keep more: 13 of 25.</source>
        <translation>LeNet-5 中每四个权重的一半；长度不是四的倍数的行保留得多些：25 个中留 13 个。</translation>
    </message>
    <message>
        <source>In LeNet-5 codes of 4 bits and a book for each layer take the place of 32 bits; biases stay.</source>
        <translation>在 LeNet-5 中，4 位编码和每层一个码本代替 32 位；偏置不变。</translation>
    </message>
    <message>
        <source>With no more micro-batches than stages, 1F1B has to keep all of them, too.</source>
        <translation>微批次不多于阶段时，1F1B 也要保存全部微批次。</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>products left</source>
        <translation>剩下的乘法</translation>
    </message>
    <message>
        <source>bytes as floats</source>
        <translation>浮点数的字节</translation>
    </message>
    <message>
        <source>bytes as codes</source>
        <translation>编码的字节</translation>
    </message>
    <message>
        <source>bits of the head</source>
        <translation>文件头的位</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>保留的权重</translation>
    </message>
    <message>
        <source>bits to a whole byte</source>
        <translation>凑成整字节的位</translation>
    </message>
    <message>
        <source>rate of ReLU, GFLOP/s</source>
        <translation>ReLU 的速率，GFLOP/s</translation>
    </message>
    <message>
        <source>peak, GFLOP/s</source>
        <translation>峰值，GFLOP/s</translation>
    </message>
    <message>
        <source>µs with floats</source>
        <translation>用浮点数的 µs</translation>
    </message>
    <message>
        <source>µs with bytes</source>
        <translation>用字节的 µs</translation>
    </message>
    <message>
        <source>µs without zeros</source>
        <translation>没有零时的 µs</translation>
    </message>
    <message>
        <source>µs with 90 % zeros</source>
        <translation>90 % 是零时的 µs</translation>
    </message>
    <message>
        <source>share that the ring sends</source>
        <translation>环所发送的份额</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>that attention compares with each other</source>
        <translation>注意力互相比较的</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>in a ring, or that share a layer</source>
        <translation>在环里，或分担一层的</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段数</translation>
    </message>
    <message>
        <source>of the pipeline, a device each</source>
        <translation>流水线的，每个阶段一个设备</translation>
    </message>
    <message>
        <source>Micro-batches m</source>
        <translation>微批次 m</translation>
    </message>
    <message>
        <source>into how many parts the pipeline&apos;s batch is cut</source>
        <translation>流水线的一批切成多少份</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量次序</translation>
    </message>
    <message>
        <source>another number measures everything again</source>
        <translation>换一个数就全部重新测量</translation>
    </message>
    <message>
        <source>of the numbers that are multiplied</source>
        <translation>相乘的数的</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compute patterns at scale</source>
        <translation>规模化的计算模式</translation>
    </message>
    <message>
        <source>what all patterns of this chapter ask of hardware, each with a number made here</source>
        <translation>本章所有模式对硬件的要求，每个都有一个在这里得出的数</translation>
    </message>
    <message>
        <source>You may double one thing: multipliers, memory bandwidth, memory, links. Which rows of the map does it help?</source>
        <translation>你可以把一样东西翻倍：乘法器、内存带宽、内存、链路。它对总图的哪些行有帮助？</translation>
    </message>
    <message>
        <source>“A chip with more operations a second is faster.” Of fourteen patterns most wait for memory, for each other or for a link.</source>
        <translation>“每秒运算更多的芯片更快。”十四种模式中，大多数在等内存、等彼此或等链路。</translation>
    </message>
</context>
</TS>

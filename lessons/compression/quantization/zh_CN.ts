<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log2</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>kmeans</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>post-training</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>aware</source>
        <translation>感知训练</translation>
    </message>
    <message>
        <source>min-max</source>
        <translation>最小最大</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>mse</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights+activations</source>
        <translation>权重和激活值</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Bits b</source>
        <translation>位数 b</translation>
    </message>
    <message>
        <source>of each code: 2^b levels at most</source>
        <translation>每个编码的位数：至多 2^b 个量化级</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>量化级</translation>
    </message>
    <message>
        <source>linear: evenly spaced; log2: powers of two; kmeans: those from which the numbers are least far; quantile: each is as often used (tables: up to 8 bits)</source>
        <translation>线性：等间隔；2 的幂；k-means：到各数的距离最小；分位数：各级使用次数相同（查表的至多 8 位）</translation>
    </message>
    <message>
        <source>One scale per</source>
        <translation>缩放范围</translation>
    </message>
    <message>
        <source>tensor, or channel: each map, each unit has levels of its own</source>
        <translation>张量，或通道：每个特征图、每个单元有自己的量化级</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>post-training: tensor by tensor, then width by width; aware: then the quantised net learns on, and one in full precision beside it</source>
        <translation>训练后：逐个张量，再逐个位数；感知训练：之后量化网络继续学习，旁边是一个全精度网络</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>linear levels as far down as up, 0 in the middle; otherwise from the lowest number to the highest, with a zero point</source>
        <translation>线性量化级上下同宽，0 在正中；否则从最小的数到最大的数，带零点</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>how far linear levels reach: min-max to the extremes; percentile leaves out 0.1 % at either end; mse as far as makes the squared error least</source>
        <translation>线性量化级的范围：最小最大到极值；百分位在两端各舍去 0.1 %；均方误差使平方误差最小</translation>
    </message>
    <message>
        <source>What is quantised</source>
        <translation>量化对象</translation>
    </message>
    <message>
        <source>weights alone, or what enters their layers, too (post-training)</source>
        <translation>只量化权重，或连同进入这些层的值（训练后）</translation>
    </message>
    <message>
        <source>1 bit with a scale</source>
        <translation>1 位带缩放</translation>
    </message>
    <message>
        <source>a symmetric bit is the sign times the mean size of the weights, or the sign times 1</source>
        <translation>对称的 1 位是符号乘以权重的平均大小，或符号乘以 1</translation>
    </message>
    <message>
        <source>Tensor shown</source>
        <translation>显示的张量</translation>
    </message>
    <message>
        <source>whose weights are shown when all are quantised, counted from the input</source>
        <translation>全部量化后显示哪个张量的权重，从输入数起</translation>
    </message>
    <message>
        <source>which is quantised: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation>被量化的网络：在此训练的 LeNet-5，或某一课训练出的网络</translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation>之后的批次</translation>
    </message>
    <message>
        <source>of 64 pictures, with which both nets learn on (run aware); 187 are an epoch</source>
        <translation>每批 64 张图片，两个网络用它们继续学习（感知训练）；187 批为一轮</translation>
    </message>
    <message>
        <source>of the first weights and the order of the pictures</source>
        <translation>初始权重和图片顺序的种子</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>weights of a trained net on few levels: how few until it breaks?</source>
        <translation>训练好的网络，权重只用少数量化级：少到多少会失效？</translation>
    </message>
    <message>
        <source>One weight is ten times as large as all others. What does that do to the levels of its tensor, and what helps?</source>
        <translation>有一个权重是其他权重的十倍大。这对该张量的量化级有什么影响，怎样补救？</translation>
    </message>
    <message>
        <source>“Half the bits, half the accuracy.” Down to 4 bits almost nothing is lost; then everything at once.</source>
        <translation>“位数减半，准确率减半。”降到 4 位几乎没有损失；之后一下子全部失去。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a run that is aware quantises weights alone (target weights)</source>
        <translation>感知训练只量化权重（量化对象为权重）</translation>
    </message>
    <message>
        <source>the state is damaged</source>
        <translation>状态已损坏</translation>
    </message>
</context>
<context>
    <name>quantization</name>
    <message>
        <source>With weights of 8 bits LeNet-5 reads digits as well as in full precision.</source>
        <translation>权重为 8 位时，LeNet-5 识别数字与全精度一样好。</translation>
    </message>
    <message>
        <source>Three even levels for all weights of a layer break the net.</source>
        <translation>一层的所有权重只有三个均匀量化级时，网络失效。</translation>
    </message>
    <message>
        <source>Four levels where k-means puts them save most of it.</source>
        <translation>由 k-means 放置的四个量化级保住了大部分。</translation>
    </message>
    <message>
        <source>A net that knows of its three levels learns to live with them in two epochs.</source>
        <translation>知道自己只有三个量化级的网络，用两轮学会适应。</translation>
    </message>
    <message>
        <source>The net in full precision, with the same two epochs more.</source>
        <translation>全精度网络，同样多学两轮。</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>learnt before</source>
        <translation>之前学到的</translation>
    </message>
    <message>
        <source>level</source>
        <translation>量化级</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>found by calibration</source>
        <translation>由校准得到</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>weights at this level</source>
        <translation>此级的权重数</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计数得到</translation>
    </message>
    <message numerus="yes">
        <source>Tensor %1, %n bit(s)</source>
        <translation>
            <numerusform>张量 %1，%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>where its weights lie; levels of its first channel</source>
        <translation>权重的分布；第一个通道的量化级</translation>
    </message>
    <message>
        <source>where its weights lie, and how many go to each level</source>
        <translation>权重的分布，以及每个量化级有多少</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>counted on the test pictures</source>
        <translation>在测试图片上计数</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy at a width</source>
        <translation>该位数的准确率</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>信噪比，dB</translation>
    </message>
    <message>
        <source>loss, quantised</source>
        <translation>损失，量化</translation>
    </message>
    <message>
        <source>mean over the batch</source>
        <translation>批次平均</translation>
    </message>
    <message>
        <source>loss, full precision</source>
        <translation>损失，全精度</translation>
    </message>
    <message>
        <source>right, quantised</source>
        <translation>正确，量化</translation>
    </message>
    <message>
        <source>right, full precision</source>
        <translation>正确，全精度</translation>
    </message>
    <message>
        <source>accuracy, quantised</source>
        <translation>准确率，量化</translation>
    </message>
    <message>
        <source>accuracy, full precision</source>
        <translation>准确率，全精度</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1 is quantised.</source>
        <translation>%1 已量化。</translation>
    </message>
    <message numerus="yes">
        <source>%1 weights share %n levels; the net was right on %2 of the pictures, and is on %3.</source>
        <translation>
            <numerusform>%1 个权重共用 %n 个量化级；网络原来答对 %2 的图片，现在 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at %n bit(s).</source>
        <translation>
            <numerusform>全部为 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes instead of %2; right on %3 of the pictures.</source>
        <translation>%1 字节，原来 %2 字节；答对 %3 的图片。</translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>Both learn on.</source>
        <translation>两者继续学习。</translation>
    </message>
    <message>
        <source>From the same batch: the gradient of the quantised net goes straight through the rounding. Right: %1, in full precision %2.</source>
        <translation>用同一批次：量化网络的梯度直接穿过取整。正确率：%1，全精度 %2。</translation>
    </message>
    <message numerus="yes">
        <source>All weights get %n bit(s). On how many of the test pictures will the net still be right?</source>
        <translation>
            <numerusform>所有权重改为 %n 位。网络还能答对多少测试图片？</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is the first width that costs more than 10 % of the pictures?</source>
        <translation>最先损失超过 10 % 图片的是哪个位数？</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>The first fall is from %1 to %2: few levels are left where most weights lie.</source>
        <translation>第一次下跌是从 %1 到 %2：多数权重所在之处只剩很少的量化级。</translation>
    </message>
    <message>
        <source>It never falls so far.</source>
        <translation>从未跌得这么多。</translation>
    </message>
    <message>
        <source>It was %1, and is %2: small errors of many weights partly cancel in each sum.</source>
        <translation>原来 %1，现在 %2：许多权重的小误差在每个和中部分抵消。</translation>
    </message>
    <message>
        <source>quantised</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>Tensor %1</source>
        <translation>张量 %1</translation>
    </message>
    <message>
        <source>where its weights lie</source>
        <translation>权重的分布</translation>
    </message>
    <message>
        <source>int8, times as fast as floats</source>
        <translation>int8 速度，浮点的倍数</translation>
    </message>
    <message>
        <source>floats, µs a picture</source>
        <translation>浮点，每张图片 µs</translation>
    </message>
    <message>
        <source>int8, µs a picture</source>
        <translation>int8，每张图片 µs</translation>
    </message>
    <message>
        <source>int8 − simulated, at most</source>
        <translation>int8 − 模拟，最大</translation>
    </message>
    <message>
        <source>output of whole numbers</source>
        <translation>整数计算的输出</translation>
    </message>
    <message>
        <source>where the two differ most</source>
        <translation>两者相差最大处</translation>
    </message>
    <message>
        <source>output of rounded floats</source>
        <translation>取整浮点数的输出</translation>
    </message>
    <message>
        <source>8 bits, in whole numbers.</source>
        <translation>8 位，整数计算。</translation>
    </message>
    <message>
        <source>Products of codes add up in 32 bits, exactly; %1 µs a picture on one thread, floats %2 µs.</source>
        <translation>编码的乘积以 32 位精确累加；单线程每张图片 %1 µs，浮点 %2 µs。</translation>
    </message>
    <message>
        <source>First it is trained; then its weights go to few levels.</source>
        <translation>先训练它，再把权重放到少数量化级上。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weights behind</source>
        <translation>背后的权重</translation>
    </message>
    <message>
        <source>Straight through</source>
        <translation>直通</translation>
    </message>
    <message>
        <source>New weights behind</source>
        <translation>新的背后权重</translation>
    </message>
    <message>
        <source>Inside the next batch.</source>
        <translation>下一个批次的内部。</translation>
    </message>
    <message>
        <source>One of %1 pictures, in the last layer.</source>
        <translation>%1 张图片之一，在最后一层。</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Each weight goes to its level; the weight behind is kept.</source>
        <translation>每个权重归到自己的级别；背后的权重保留。</translation>
    </message>
    <message>
        <source>The quantised weights times what enters, and the biases.</source>
        <translation>量化后的权重乘以输入，再加偏置。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>To each quantised weight: that slope times what enters.</source>
        <translation>对每个量化权重：该斜率乘以输入。</translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation>梯度。</translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch add up.</source>
        <translation>批次中所有图片的份额相加。</translation>
    </message>
    <message>
        <source>Straight through.</source>
        <translation>直通。</translation>
    </message>
    <message>
        <source>Rounding has the slope 0, and nothing would be learnt: it is taken for 1.</source>
        <translation>取整的斜率为 0，什么也学不到：于是把它当作 1。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message numerus="yes">
        <source>The weights behind go a step of Adam; %n of their codes change.</source>
        <translation>
            <numerusform>背后的权重按 Adam 走一步；其中 %n 个编码改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slope of the level</source>
        <translation>量化级的斜率</translation>
    </message>
</context>
</TS>

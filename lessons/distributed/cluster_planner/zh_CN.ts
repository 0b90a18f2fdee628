<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>selective</source>
        <translation>选择性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
</context>
<context>
    <name>cluster_planner</name>
    <message>
        <source>parameters, 10⁹</source>
        <translation>参数，10⁹</translation>
    </message>
    <message>
        <source>Parameters.</source>
        <translation>参数。</translation>
    </message>
    <message>
        <source>%1 billion: 12 h² in each layer, and the embeddings.</source>
        <translation>%1 × 10⁹ 个：每层 12 h²，再加嵌入。</translation>
    </message>
    <message>
        <source>operations, 10¹⁵</source>
        <translation>运算，10¹⁵</translation>
    </message>
    <message>
        <source>Operations.</source>
        <translation>运算。</translation>
    </message>
    <message>
        <source>%1 · 10¹⁵ a step; going back takes twice as many as going forward.</source>
        <translation>每步 %1 × 10¹⁵ 次；反向是前向的两倍。</translation>
    </message>
    <message>
        <source>on device 1, 10⁹</source>
        <translation>设备 1 上，10⁹</translation>
    </message>
    <message>
        <source>Cut.</source>
        <translation>切开。</translation>
    </message>
    <message>
        <source>Device 1 has its slice of the first stage, and of the embeddings: %1 billion parameters.</source>
        <translation>设备 1 得到第一阶段和嵌入中属于它的一片：%1 × 10⁹ 个参数。</translation>
    </message>
    <message>
        <source>weights, gradients</source>
        <translation>权重、梯度</translation>
    </message>
    <message>
        <source>Weights and gradients.</source>
        <translation>权重和梯度。</translation>
    </message>
    <message>
        <source>Two bytes each: %1 GB.</source>
        <translation>各占 2 字节：%1 GB。</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Optimizer.</source>
        <translation>优化器。</translation>
    </message>
    <message>
        <source>A master weight and two moments, four bytes each: %1 GB.</source>
        <translation>一份主权重和两个矩，各占 4 字节：%1 GB。</translation>
    </message>
    <message>
        <source>micro-batches m</source>
        <translation>微批次 m</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Activations.</source>
        <translation>激活值。</translation>
    </message>
    <message>
        <source>The first stage keeps those of all micro-batches that are under way: %1 GB.</source>
        <translation>第一阶段要存所有进行中的微批次的激活值：%1 GB。</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Made anew.</source>
        <translation>重算。</translation>
    </message>
    <message>
        <source>What is not kept is made once more, for a layer at a time: %1 GB.</source>
        <translation>没有存的要再算一遍，一次一层：%1 GB。</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>It fits.</source>
        <translation>装得下。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>拒绝。</translation>
    </message>
    <message>
        <source>%1 GB are left.</source>
        <translation>还剩 %1 GB。</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Arithmetic.</source>
        <translation>算术。</translation>
    </message>
    <message>
        <source>%1 s, at the share of the peak that products of matrices reach.</source>
        <translation>%1 秒，按矩阵乘积能达到的峰值份额计算。</translation>
    </message>
    <message>
        <source>own memory</source>
        <translation>自身内存</translation>
    </message>
    <message>
        <source>Own memory.</source>
        <translation>自身内存。</translation>
    </message>
    <message>
        <source>Norms, dropout and scores wait for the device&apos;s own memory: %1 s, an estimate.</source>
        <translation>归一化、Dropout 和注意力得分要等设备自身的内存：%1 秒，这是估计。</translation>
    </message>
    <message>
        <source>slices: %2</source>
        <translation>切片：%2</translation>
    </message>
    <message>
        <source>between slices</source>
        <translation>切片之间</translation>
    </message>
    <message>
        <source>Between slices.</source>
        <translation>切片之间。</translation>
    </message>
    <message>
        <source>All-reduces in every layer, for every micro-batch: %1 s by %2.</source>
        <translation>每一层、每个微批次都要全归约：%1 秒，走 %2。</translation>
    </message>
    <message>
        <source>bubble over working time</source>
        <translation>空泡与工作时间之比</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>空泡</translation>
    </message>
    <message>
        <source>Bubble.</source>
        <translation>空泡。</translation>
    </message>
    <message>
        <source>(p − 1) / (v m) of the time in which a device works: %1 s.</source>
        <translation>设备工作时间的 (p − 1) / (v m)：%1 秒。</translation>
    </message>
    <message>
        <source>stages: %2</source>
        <translation>阶段：%2</translation>
    </message>
    <message>
        <source>between stages</source>
        <translation>阶段之间</translation>
    </message>
    <message>
        <source>Between stages.</source>
        <translation>阶段之间。</translation>
    </message>
    <message>
        <source>Activations there, gradients back: %1 s by %2.</source>
        <translation>激活值传过去，梯度传回来：%1 秒，走 %2。</translation>
    </message>
    <message>
        <source>replicas: %2</source>
        <translation>副本：%2</translation>
    </message>
    <message>
        <source>between replicas</source>
        <translation>副本之间</translation>
    </message>
    <message>
        <source>Between replicas.</source>
        <translation>副本之间。</translation>
    </message>
    <message>
        <source>One all-reduce of all gradients: %1 s by %2.</source>
        <translation>所有梯度做一次全归约：%1 秒，走 %2。</translation>
    </message>
    <message>
        <source>TFLOP/s of a device</source>
        <translation>每台设备 TFLOP/s</translation>
    </message>
    <message>
        <source>One step.</source>
        <translation>一步。</translation>
    </message>
    <message>
        <source>Each device comes to %1 TFLOP/s; beside arithmetic, most time goes into: %2.</source>
        <translation>每台设备达到 %1 TFLOP/s；除算术外，最费时间的是：%2。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>All steps.</source>
        <translation>所有步。</translation>
    </message>
    <message>
        <source>%1 days for all tokens.</source>
        <translation>学完所有词元要 %1 天。</translation>
    </message>
    <message>
        <source>planned as the one that is shown</source>
        <translation>与所示布局一样规划</translation>
    </message>
    <message numerus="yes">
        <source>%n layouts</source>
        <translation>
            <numerusform>%n 种布局</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>device %1: stage %2, replica %3, slice %4</source>
        <translation>设备 %1：阶段 %2，副本 %3，切片 %4</translation>
    </message>
    <message>
        <source>Memory of device 1</source>
        <translation>设备 1 的内存</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>一步的时间</translation>
    </message>
    <message>
        <source>Traffic of a device</source>
        <translation>一台设备的通信量</translation>
    </message>
    <message>
        <source>there is</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>of its description</source>
        <translation>来自描述</translation>
    </message>
    <message>
        <source>event by event</source>
        <translation>按事件模拟</translation>
    </message>
    <message>
        <source>published TFLOP/s</source>
        <translation>已发表的 TFLOP/s</translation>
    </message>
    <message>
        <source>Narayanan et al. 2021, Table 1</source>
        <translation>Narayanan 等，2021，表 1</translation>
    </message>
    <message>
        <source>days at that rate</source>
        <translation>按此速率的天数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>hidden width</source>
        <translation>隐层宽度</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>sequences at once</source>
        <translation>同时处理的序列</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>chunks of micro-batches in flight</source>
        <translation>进行中的微批次块</translation>
    </message>
    <message>
        <source>ways there and back</source>
        <translation>往返次数</translation>
    </message>
    <message>
        <source>memory of a device</source>
        <translation>设备内存</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>share reached</source>
        <translation>达到的份额</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>link in a node</source>
        <translation>节点内链路</translation>
    </message>
    <message>
        <source>link between nodes</source>
        <translation>节点间链路</translation>
    </message>
    <message>
        <source>billions of tokens</source>
        <translation>词元数，10⁹</translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation>最后一个方块的结束时刻</translation>
    </message>
    <message>
        <source>%1 s: the slowest stage sets the pace; the closed form knows of none.</source>
        <translation>%1 秒：最慢的阶段决定步调，而闭式公式不知道有慢的阶段。</translation>
    </message>
    <message>
        <source>%1 s, as the closed form says.</source>
        <translation>%1 秒，与闭式公式一致。</translation>
    </message>
    <message>
        <source>%1 s, the closed form says %2: a message takes so long that chunks wait for it in each round.</source>
        <translation>%1 秒，闭式公式说是 %2：一条消息太慢，每一轮各块都要等它。</translation>
    </message>
    <message>
        <source>A GPT of %1 billion parameters.</source>
        <translation>有 %1 × 10⁹ 个参数的 GPT。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices share it. Does it fit, how long does it take, and what limits it?</source>
        <translation>
            <numerusform>由 %n 台设备分担。装得下吗？要多久？什么在限制它？</numerusform>
        </translation>
    </message>
    <message>
        <source>Event by event.</source>
        <translation>按事件模拟。</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>已发表。</translation>
    </message>
    <message>
        <source>%1 TFLOP/s were measured; the plan is %2 off.</source>
        <translation>实测为 %1 TFLOP/s；规划相差 %2。</translation>
    </message>
    <message>
        <source>All layouts.</source>
        <translation>所有布局。</translation>
    </message>
    <message>
        <source>None fits on so many devices.</source>
        <translation>这么多设备上没有一种装得下。</translation>
    </message>
    <message>
        <source>The fastest is %1: %2 s a step. A click on a point plans it.</source>
        <translation>最快的是 %1：每步 %2 秒。点击一个点就规划它。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>What will need most memory on device 1?</source>
        <translation>设备 1 上什么最占内存？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stages: %1, micro-batches: %2, chunks: %3. How large is the bubble, in percent of working time?</source>
        <translation>阶段 %1 个，微批次 %2 个，块 %3 个。空泡占工作时间的百分之几？</translation>
    </message>
    <message>
        <source>Filling and draining take p − 1 slots, and work v m.</source>
        <translation>填充和排空要 p − 1 个时隙，工作要 v m 个。</translation>
    </message>
    <message>
        <source>Would another layout of as many devices be faster, in this model?</source>
        <translation>按这个模型，同样多的设备换一种布局会更快吗？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>会</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>%1 takes %2 s, this one %3 s.</source>
        <translation>%1 要 %2 秒，这一种要 %3 秒。</translation>
    </message>
    <message>
        <source>With 64 stages and 512 micro-batches the bubble of the run with a trillion parameters is 63/512.</source>
        <translation>64 个阶段、512 个微批次时，一万亿参数那次训练的空泡是 63/512。</translation>
    </message>
    <message>
        <source>GPT-3, 300 billion tokens, 1024 devices at 140 TFLOP/s: 34 days.</source>
        <translation>GPT-3，3000 亿词元，1024 台设备，每台 140 TFLOP/s：34 天。</translation>
    </message>
    <message>
        <source>fastest step, s</source>
        <translation>最快一步，秒</translation>
    </message>
    <message>
        <source>Of the ten published runs each plan comes to the measured rate, up to so much.</source>
        <translation>十次已发表的训练中，每次的规划与实测速率至多相差这么多。</translation>
    </message>
    <message>
        <source>Seconds in which all layouts of a trillion parameters on 16 384 devices are searched.</source>
        <translation>在 16 384 台设备上搜索一万亿参数的所有布局所用的秒数。</translation>
    </message>
    <message>
        <source>%1 GB too much for a device: take more slices or stages.</source>
        <translation>比一台设备多 %1 GB：要更多切片或阶段。</translation>
    </message>
    <message>
        <source>GB of a device</source>
        <translation>每台设备的 GB</translation>
    </message>
    <message>
        <source>% of the peak</source>
        <translation>峰值的 %</translation>
    </message>
    <message>
        <source>this step, s</source>
        <translation>当前一步，秒</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>% of the peak over GB of a device; in front: this plan</source>
        <translation>峰值的 % 对每台设备的 GB；最前面：当前规划</translation>
    </message>
    <message>
        <source>stages (rows) %1 × replicas %2 × slices %3; framed: one copy of the model</source>
        <translation>阶段（行）%1 × 副本 %2 × 切片 %3；框内：模型的一份副本</translation>
    </message>
    <message>
        <source>GB, inner device</source>
        <translation>GB，中间设备</translation>
    </message>
    <message>
        <source>A smaller micro-batch keeps less, too.</source>
        <translation>更小的微批次存得也更少。</translation>
    </message>
    <message>
        <source>A sharded optimizer would free %1 GB.</source>
        <translation>把优化器分片可以省出 %1 GB。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a published run: its model and its layout; own: as the other knobs say</source>
        <translation>一次已发表的训练：它的模型和布局；自定：由其他旋钮决定</translation>
    </message>
    <message>
        <source>Stages p</source>
        <translation>阶段 p</translation>
    </message>
    <message>
        <source>into how many stages the layers are divided</source>
        <translation>把各层分成多少个阶段</translation>
    </message>
    <message>
        <source>Slices t</source>
        <translation>切片 t</translation>
    </message>
    <message>
        <source>over how many devices each layer is cut: a divisor of the heads</source>
        <translation>每一层切到多少台设备上：要能整除头数</translation>
    </message>
    <message>
        <source>Replicas d</source>
        <translation>副本 d</translation>
    </message>
    <message>
        <source>how many copies of the model share a batch, which follows to a multiple</source>
        <translation>多少份模型副本分担一个批次；批次随之取倍数</translation>
    </message>
    <message>
        <source>Micro-batch b</source>
        <translation>微批次 b</translation>
    </message>
    <message>
        <source>how many sequences go through a stage at once</source>
        <translation>一次有多少个序列通过一个阶段</translation>
    </message>
    <message>
        <source>Chunks v</source>
        <translation>块数 v</translation>
    </message>
    <message>
        <source>interleaved: how many stages of the network each device has</source>
        <translation>交错调度：每台设备有网络的几个阶段</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>sequences of a step</source>
        <translation>一步的序列数</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>activations made anew going back: full: all of a layer; selective: the scores of attention; none: all are kept</source>
        <translation>反向时重算哪些激活值：full：整层；selective：注意力得分；none：全部都存</translation>
    </message>
    <message>
        <source>Sharded optimizer</source>
        <translation>优化器分片</translation>
    </message>
    <message>
        <source>each replica keeps its share of master weights and moments (ZeRO-1)</source>
        <translation>每份副本只存主权重和矩中自己的那一份（ZeRO-1）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>of the GPT</source>
        <translation>GPT 的层数</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隐层宽度</translation>
    </message>
    <message>
        <source>numbers of a token</source>
        <translation>一个词元有多少个数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>of attention</source>
        <translation>注意力的头数</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>tokens of a sequence</source>
        <translation>一个序列有多少词元</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>how many tokens there are</source>
        <translation>共有多少种词元</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>billions that are learnt from</source>
        <translation>用来学习的词元数，以十亿计</translation>
    </message>
    <message>
        <source>Devices of a node</source>
        <translation>每节点设备数</translation>
    </message>
    <message>
        <source>joined by NVLink; nodes are joined by InfiniBand</source>
        <translation>由 NVLink 相连；节点之间由 InfiniBand 相连</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>设备内存</translation>
    </message>
    <message>
        <source>of each device</source>
        <translation>每台设备的</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>of a device&apos;s arithmetic</source>
        <translation>一台设备的算术峰值</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>达到的份额</translation>
    </message>
    <message>
        <source>of the peak, by products of matrices; 0.62 fits the published runs</source>
        <translation>矩阵乘积达到峰值的份额；0.62 与已发表的训练相符</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>between a device and its memory</source>
        <translation>设备与其内存之间</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>inside of a node, in one direction</source>
        <translation>节点内，单向</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>between nodes, for each device, in one direction</source>
        <translation>节点之间，每台设备，单向</translation>
    </message>
    <message>
        <source>Slower stages</source>
        <translation>较慢的阶段</translation>
    </message>
    <message>
        <source>in the simulation stages are slower by up to this share</source>
        <translation>模拟时各阶段最多慢这么多</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>p, t, d, b and v at once: &apos;4,8,32,1,1&apos;</source>
        <translation>一次给出 p、t、d、b 和 v：&apos;4,8,32,1,1&apos;</translation>
    </message>
    <message>
        <source>of how much slower each stage is</source>
        <translation>决定每个阶段慢多少</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Cluster planner</source>
        <translation>集群规划</translation>
    </message>
    <message>
        <source>a GPT on thousands of devices: memory, traffic, bubble, days, and what limits</source>
        <translation>数千台设备上的 GPT：内存、通信、空泡、天数，以及什么在限制它</translation>
    </message>
    <message>
        <source>Sixteen slices instead of eight, on nodes of eight devices: what becomes of the memory, and what of the time?</source>
        <translation>节点有 8 台设备，切片从 8 改为 16：内存会怎样，时间又会怎样？</translation>
    </message>
    <message>
        <source>“Twice the devices, half the time.” With more replicas each has fewer micro-batches, and the bubble grows.</source>
        <translation>“设备加倍，时间减半。”副本多了，每份的微批次就少了，空泡随之变大。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>five whole numbers, p, t, d, b and v, such as &apos;4,8,32,1,1&apos;</source>
        <translation>五个整数 p、t、d、b 和 v，例如 &apos;4,8,32,1,1&apos;</translation>
    </message>
</context>
</TS>

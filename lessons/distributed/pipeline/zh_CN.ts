<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>gpipe</source>
        <translation>GPipe</translation>
    </message>
    <message>
        <source>1f1b</source>
        <translation>1F1B</translation>
    </message>
    <message>
        <source>interleaved</source>
        <translation>交错</translation>
    </message>
    <message>
        <source>pipedream</source>
        <translation>PipeDream</translation>
    </message>
    <message>
        <source>pipedream-no-stash</source>
        <translation>PipeDream，不暂存</translation>
    </message>
    <message>
        <source>zb-h1</source>
        <translation>零空泡 H1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>micro-batches</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>virtual-stages</source>
        <translation>块数</translation>
    </message>
    <message>
        <source>zb-h2</source>
        <translation>零空泡 H2</translation>
    </message>
    <message>
        <source>zb-v</source>
        <translation>零空泡 V</translation>
    </message>
    <message>
        <source>bfs</source>
        <translation>广度优先</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>in which order a device does what is to be done</source>
        <translation>设备按什么顺序做要做的事</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>how many devices share the layers; beyond 16 only times are worked out</source>
        <translation>多少台设备分担各层；超过 16 台时只计算时间</translation>
    </message>
    <message>
        <source>Micro-batches m</source>
        <translation>微批次 m</translation>
    </message>
    <message>
        <source>into how many parts a batch is cut; beyond 64 only times are worked out</source>
        <translation>一个批次切成多少份；超过 64 份时只计算时间</translation>
    </message>
    <message>
        <source>Chunks v</source>
        <translation>块数 v</translation>
    </message>
    <message>
        <source>Latency c</source>
        <translation>延迟 c</translation>
    </message>
    <message>
        <source>time from the end of a box until another device has its result</source>
        <translation>从方块结束到另一台设备拿到结果的时间</translation>
    </message>
    <message>
        <source>Forward time</source>
        <translation>前向时间</translation>
    </message>
    <message>
        <source>of a micro-batch on a device: one for all, or device by device</source>
        <translation>一个微批次在一台设备上的时间：统一一个值，或逐台给出</translation>
    </message>
    <message>
        <source>Backward time</source>
        <translation>反向时间</translation>
    </message>
    <message>
        <source>Backward, inputs</source>
        <translation>反向，输入</translation>
    </message>
    <message>
        <source>Backward, weights</source>
        <translation>反向，权重</translation>
    </message>
    <message>
        <source>Memory cap</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>of plain gradient descent</source>
        <translation>普通梯度下降的学习率</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次数</translation>
    </message>
    <message>
        <source>how many batches of m micro-batches are trained</source>
        <translation>训练多少个批次，每批 m 个微批次</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>of the network; each stage has at least one</source>
        <translation>网络的层数；每个阶段至少一层</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
    <message>
        <source>underline the boxes that decide how long all takes</source>
        <translation>给决定总用时的方块加下划线</translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation>网络随机初始权重的种子</translation>
    </message>
    <message>
        <source>Build your own</source>
        <translation>自己排</translation>
    </message>
    <message>
        <source>place the boxes yourself, by clicks; the schedule is what yours is compared with</source>
        <translation>点击放置方块；所选的调度用来与你的比较</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自排顺序</translation>
    </message>
    <message>
        <source>what was placed by hand, device by device: &apos;FFBB/FBFB&apos;</source>
        <translation>手工放置的内容，逐台设备：&apos;FFBB/FBFB&apos;</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>so many times as much of the time as fits; the playhead scrolls</source>
        <translation>时间轴放大的倍数；移动播放头即可滚动</translation>
    </message>
    <message>
        <source>Bubble against</source>
        <translation>空泡随什么变化</translation>
    </message>
    <message>
        <source>a chart of what the bubble would be, with all other settings as they are</source>
        <translation>其他设置不变时，空泡会是多少的曲线图</translation>
    </message>
    <message>
        <source>interleaved and bfs: how many stages of the network each device has</source>
        <translation>交错和广度优先：每台设备有网络的多少个阶段</translation>
    </message>
    <message>
        <source>zero bubble: time for the gradient that goes to the stage before</source>
        <translation>零空泡：求传给前一阶段的梯度所用的时间</translation>
    </message>
    <message>
        <source>zero bubble: time for the gradient of the weights</source>
        <translation>零空泡：求权重梯度所用的时间</translation>
    </message>
    <message>
        <source>activations of how many micro-batches fit on a device, 0: any number</source>
        <translation>一台设备放得下多少个微批次的激活，0：不限</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>stages of a net on different devices take turns over micro-batches</source>
        <translation>不同设备上的网络阶段轮流处理微批次</translation>
    </message>
    <message>
        <source>Twice as many micro-batches: what becomes of the bubble, and of the memory of device 1, with GPipe and with 1F1B?</source>
        <translation>微批次加倍：GPipe 和 1F1B 的空泡与设备 1 的内存各会怎样？</translation>
    </message>
    <message>
        <source>“1F1B is faster than GPipe.” With equal stages and no latency both take the same time; 1F1B stores less.</source>
        <translation>“1F1B 比 GPipe 快。”各阶段相等且没有延迟时两者用时相同；1F1B 存得更少。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>one time for all devices, or a list of times such as &apos;2, 1, 1&apos;; each from 0.05 to 20</source>
        <translation>所有设备共用一个时间，或像 &apos;2, 1, 1&apos; 这样的时间列表；每个在 0.05 到 20 之间</translation>
    </message>
    <message>
        <source>rows of F and B, or F, I and W, with &apos;/&apos; between</source>
        <translation>由 F 和 B（或 F、I 和 W）组成的行，行间用 &apos;/&apos; 隔开</translation>
    </message>
    <message>
        <source>%1 are times of %2 devices, and there are %3</source>
        <translation>%1 是 %2 台设备的用时，而设备有 %3 台</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>Gradients added up over micro-batches equal that of the full batch, whatever the schedule.</source>
        <translation>无论哪种调度，微批次累加的梯度都等于整个批次的梯度。</translation>
    </message>
    <message>
        <source>With eight stages PipeDream still learns, if a backward pass uses the weights of its forward pass.</source>
        <translation>八个阶段时，只要反向使用前向时的权重，PipeDream 仍能学习。</translation>
    </message>
    <message>
        <source>Without these stashed weights it learns hardly anything.</source>
        <translation>不暂存这些权重时，它几乎什么也学不到。</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Backward pass, inputs</source>
        <translation>反向，输入</translation>
    </message>
    <message>
        <source>Backward pass, weights</source>
        <translation>反向，权重</translation>
    </message>
    <message>
        <source>%1 begins at once: its digits are there.</source>
        <translation>%1 立刻开始：它的数字图像就在这里。</translation>
    </message>
    <message>
        <source>%1 begins a new batch, after the flush.</source>
        <translation>刷新之后，%1 开始新的批次。</translation>
    </message>
    <message>
        <source>%1 began when the activations of device %2 had come.</source>
        <translation>设备 %2 的激活一到，%1 就开始了。</translation>
    </message>
    <message>
        <source>%1 began when device %2 had handed back its gradient.</source>
        <translation>设备 %2 传回梯度后，%1 就开始了。</translation>
    </message>
    <message>
        <source>%1 began as soon as %2 had been done here.</source>
        <translation>这里的 %2 一做完，%1 就开始了。</translation>
    </message>
    <message>
        <source>%1 was ready before, and waited until the device had done %2.</source>
        <translation>%1 早已就绪，一直等到本设备做完 %2。</translation>
    </message>
    <message>
        <source>Its weights are up to date.</source>
        <translation>它的权重是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>Its gradient is of weights that are %n updates old.</source>
        <translation>
            <numerusform>它的梯度属于 %n 次更新之前的权重。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices share %2 layers; each batch of digits comes in %3 micro-batches.</source>
        <translation>%1 台设备分担 %2 层；每个批次的数字图像分成 %3 个微批次。</translation>
    </message>
    <message>
        <source>%1, device %2.</source>
        <translation>%1，设备 %2。</translation>
    </message>
    <message>
        <source>It would not have come so far: a device had no memory left for another activation.</source>
        <translation>其实走不到这一步：有设备已没有内存再存一份激活。</translation>
    </message>
    <message>
        <source>Loss of a batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>tick of the clock</source>
        <translation>时钟的一拍</translation>
    </message>
    <message>
        <source>%1 instead of %2, with the same times: when is the batch done?</source>
        <translation>若用 %1 代替 %2，各项时间不变：批次何时完成？</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>%1 against %2: the bubble is that of filling and draining, and latency and uneven stages.</source>
        <translation>%1 对 %2：空泡来自填充与排空，以及延迟和不均匀的阶段。</translation>
    </message>
    <message>
        <source>A batch has %1 micro-batches. Activations of how many does device 1 store at once?</source>
        <translation>一个批次有 %1 个微批次。设备 1 最多同时存几个的激活？</translation>
    </message>
    <message>
        <source>A forward pass stores one, a backward pass frees it; device 1 begins so many before the first comes back.</source>
        <translation>前向存一份，反向释放一份；第一份回来之前，设备 1 开始了这么多。</translation>
    </message>
    <message>
        <source>A device works %1 of %2</source>
        <translation>一台设备工作 %1，共 %2</translation>
    </message>
    <message>
        <source>idle %1 = %2 of busy time, %3 of all time</source>
        <translation>空闲 %1 = 工作时间的 %2，总时间的 %3</translation>
    </message>
    <message>
        <source>Timing alone: so many boxes train no net</source>
        <translation>只算时间：方块太多，不训练网络</translation>
    </message>
    <message>
        <source>No flush; accuracy %1</source>
        <translation>没有刷新；准确率 %1</translation>
    </message>
    <message>
        <source>No flush: each micro-batch updates the weights</source>
        <translation>没有刷新：每个微批次都更新权重</translation>
    </message>
    <message>
        <source>Gradients add up; weights wait for the flush</source>
        <translation>梯度逐个累加；权重等到刷新时才更新</translation>
    </message>
    <message>
        <source>Equals the full batch up to %1</source>
        <translation>等于整个批次，最多相差 %1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>stored with %1</source>
        <translation>%1 存的激活</translation>
    </message>
    <message>
        <source>stored activations</source>
        <translation>存着的激活</translation>
    </message>
    <message>
        <source>memory cap</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>GPipe</source>
        <translation>GPipe</translation>
    </message>
    <message>
        <source>1F1B (PipeDream-flush)</source>
        <translation>1F1B（PipeDream-flush）</translation>
    </message>
    <message>
        <source>interleaved 1F1B</source>
        <translation>交错 1F1B</translation>
    </message>
    <message>
        <source>PipeDream, asynchronous</source>
        <translation>异步 PipeDream</translation>
    </message>
    <message>
        <source>PipeDream without stash</source>
        <translation>不暂存的 PipeDream</translation>
    </message>
    <message>
        <source>zero bubble H1</source>
        <translation>零空泡 H1</translation>
    </message>
    <message>
        <source>end of %1 on device %2</source>
        <translation>设备 %2 的 %1 结束</translation>
    </message>
    <message>
        <source>end of %1 on device %2, chunk %3</source>
        <translation>设备 %2 块 %3 的 %1 结束</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>backward, inputs</source>
        <translation>反向，输入</translation>
    </message>
    <message>
        <source>backward, weights</source>
        <translation>反向，权重</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>box</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>device %1, before its box %2</source>
        <translation>设备 %1，第 %2 个方块之前</translation>
    </message>
    <message>
        <source>gradient of a micro-batch</source>
        <translation>一个微批次的梯度</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation>时钟从 0 开始</translation>
    </message>
    <message>
        <source>time until all is done</source>
        <translation>全部完成的时间</translation>
    </message>
    <message>
        <source>time that a device works</source>
        <translation>一台设备工作的时间</translation>
    </message>
    <message>
        <source>time that a device is idle</source>
        <translation>一台设备空闲的时间</translation>
    </message>
    <message>
        <source>bubble over busy time</source>
        <translation>空泡占工作时间</translation>
    </message>
    <message>
        <source>bubble of all time</source>
        <translation>空泡占总时间</translation>
    </message>
    <message>
        <source>messages between devices in a batch</source>
        <translation>一个批次中设备间的消息数</translation>
    </message>
    <message>
        <source>most activations at once</source>
        <translation>同时存的激活最多</translation>
    </message>
    <message>
        <source>loss of a micro-batch</source>
        <translation>一个微批次的损失</translation>
    </message>
    <message>
        <source>mean cross-entropy of its 32 digits</source>
        <translation>它的 32 个数字图像的平均交叉熵</translation>
    </message>
    <message>
        <source>loss of a batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>made by its backward pass</source>
        <translation>由它的反向得到</translation>
    </message>
    <message>
        <source>gradient of one weight</source>
        <translation>一个权重的梯度</translation>
    </message>
    <message>
        <source>largest difference from the full batch</source>
        <translation>与整个批次的最大差别</translation>
    </message>
    <message>
        <source>over all gradients: added up from micro-batches, and of the full batch at once</source>
        <translation>在所有梯度中：微批次累加的，与整个批次一次算出的</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>share of 360 digits that were not learnt from</source>
        <translation>360 个没有用来学习的数字图像中答对的比例</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>chunks of a device</source>
        <translation>每台设备的块数</translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation>开始：其中最晚的</translation>
    </message>
    <message>
        <source>micro-batches</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>activations at once</source>
        <translation>同时存的激活</translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation>最后一个方块的结束</translation>
    </message>
    <message>
        <source>links between stages</source>
        <translation>阶段之间的链路</translation>
    </message>
    <message>
        <source>forward passes begun</source>
        <translation>已开始的前向</translation>
    </message>
    <message>
        <source>backward passes done</source>
        <translation>已完成的反向</translation>
    </message>
    <message>
        <source>Your own schedule.</source>
        <translation>你自己的调度。</translation>
    </message>
    <message>
        <source>Each device offers its next boxes: a click places one, undo takes it back. Dotted ones cannot begin yet.</source>
        <translation>每台设备给出接下来的方块：点击即放置，撤销可收回。虚点框的还不能开始。</translation>
    </message>
    <message>
        <source>All placed: %1; %2 takes %3</source>
        <translation>全部放好：%1；%2 用时 %3</translation>
    </message>
    <message>
        <source>%1 of %2 boxes placed; %3 takes %4</source>
        <translation>已放 %1 / %2 个方块；%3 用时 %4</translation>
    </message>
    <message>
        <source>%1 of device %2</source>
        <translation>设备 %2 的 %1</translation>
    </message>
    <message>
        <source>place %1 on device %2</source>
        <translation>把 %1 放到设备 %2</translation>
    </message>
    <message>
        <source>%1 cannot be placed: it needs %2</source>
        <translation>%1 还不能放：它需要%2</translation>
    </message>
    <message>
        <source>%1: filling and draining take as long as before, and there is twice as much to do.</source>
        <translation>%1：填充和排空的时间没有变，而要做的工作多了一倍。</translation>
    </message>
    <message>
        <source>%1: latency and uneven stages cost each micro-batch something, not the batch alone.</source>
        <translation>%1：延迟和不均匀的阶段让每个微批次都付出代价，而不只是整个批次。</translation>
    </message>
    <message>
        <source>The bubble is %1 of busy time. With %2 micro-batches, twice as many, it would be</source>
        <translation>空泡占工作时间的 %1。如果微批次加倍到 %2 个，空泡会</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>大约减半</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>变大</translation>
    </message>
    <message>
        <source>Device 1 has done %1 and is idle. What does it wait for?</source>
        <translation>设备 1 做完了 %1，现在空闲。它在等什么？</translation>
    </message>
    <message>
        <source>new digits</source>
        <translation>新的数字图像</translation>
    </message>
    <message>
        <source>a gradient from device 2</source>
        <translation>设备 2 的梯度</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>%1 needs the gradient that device 2 hands back, and the schedule has it next.</source>
        <translation>%1 需要设备 2 的梯度传回来，而调度规定下一个就是它。</translation>
    </message>
    <message>
        <source>Bubble in % of busy time</source>
        <translation>空泡占工作时间的百分比</translation>
    </message>
    <message>
        <source>against chunks v</source>
        <translation>随块数 v</translation>
    </message>
    <message>
        <source>against micro-batches m</source>
        <translation>随微批次数 m</translation>
    </message>
    <message>
        <source>bubble of %1, in % of busy time</source>
        <translation>%1 的气泡，占忙碌时间的百分比</translation>
    </message>
    <message>
        <source>within a device&apos;s own span at most %1</source>
        <translation>设备区间内至多 %1</translation>
    </message>
    <message>
        <source>zero bubble H2</source>
        <translation>零空泡 H2</translation>
    </message>
    <message>
        <source>zero bubble V</source>
        <translation>零空泡 V</translation>
    </message>
    <message>
        <source>looped, breadth first</source>
        <translation>广度优先循环</translation>
    </message>
    <message>
        <source>most idle time between a device&apos;s first and last box</source>
        <translation>设备首末方块之间空闲最多的时间</translation>
    </message>
    <message>
        <source>last of its boxes</source>
        <translation>它的最后一个方块</translation>
    </message>
    <message>
        <source>first of its boxes begins</source>
        <translation>它的第一个方块开始</translation>
    </message>
    <message>
        <source>%1 began when the activations of its own chunk %2 were there.</source>
        <translation>%1 在本设备第 %2 块的激活就绪时开始。</translation>
    </message>
    <message>
        <source>%1 began when its own chunk %2 had handed back its gradient.</source>
        <translation>%1 在本设备第 %2 块传回梯度时开始。</translation>
    </message>
    <message>
        <source>Here gaps are left within a device&apos;s span: without any it takes 2p − 1 micro-batches and equal times.</source>
        <translation>这里设备自己的区间内仍有空隙：要没有空隙，需要 2p − 1 个微批次且用时相等。</translation>
    </message>
    <message>
        <source>A device has %1 chunks: a forward pass of one stores 1/%1 of an activation, a backward pass frees it.</source>
        <translation>每台设备有 %1 块：一块的前向存 1/%1 份激活，反向再释放它。</translation>
    </message>
    <message>
        <source>stored activations, %1 chunks as one</source>
        <translation>存储的激活，%1 块算一份</translation>
    </message>
    <message>
        <source>%1 of chunk %2</source>
        <translation>第 %2 块的 %1</translation>
    </message>
    <message>
        <source>stored activations of chunks</source>
        <translation>存储的块激活</translation>
    </message>
    <message>
        <source>most activations of chunks at once</source>
        <translation>同时存储的块激活最多</translation>
    </message>
    <message>
        <source>A device works %1 of %2 on average</source>
        <translation>平均一台设备工作 %1，共 %2</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>micro-batch %2 on device %1</source>
        <translation>设备 %1 的微批次 %2</translation>
    </message>
</context>
</TS>

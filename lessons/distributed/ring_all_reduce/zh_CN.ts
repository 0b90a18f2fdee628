<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>drop-message</source>
        <translation>丢一条消息</translation>
    </message>
    <message>
        <source>duplicate-message</source>
        <translation>消息重复到达</translation>
    </message>
    <message>
        <source>early-all-gather</source>
        <translation>过早全收集</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>recursive-doubling</source>
        <translation>递归加倍</translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation>折半加倍</translation>
    </message>
    <message>
        <source>double-tree</source>
        <translation>双树</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>how many devices add up their gradients</source>
        <translation>多少台设备一起对梯度求和</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>how many numbers of the gradient, from the output layer backwards</source>
        <translation>取梯度中的多少个数，从输出层开始往回数</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>弄坏它</translation>
    </message>
    <message>
        <source>Break it: round</source>
        <translation>弄坏它：第几轮</translation>
    </message>
    <message>
        <source>the round of the lost or doubled message; or the rounds (through a server: the arrivals) after which unfinished results are handed on</source>
        <translation>消息在第几轮丢失或重复；或者经过几轮（经服务器时：到达几份）之后就转发未算完的结果</translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation>网络随机初始权重的种子</translation>
    </message>
    <message>
        <source>who sends what to whom, until all hold the sum</source>
        <translation>谁把什么发给谁，直到全体都有总和</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>the messages of this run, or how fast all algorithms are</source>
        <translation>本次运行的消息，或所有算法的快慢</translation>
    </message>
    <message>
        <source>Group g</source>
        <translation>组 g</translation>
    </message>
    <message>
        <source>how many devices stand together in one machine</source>
        <translation>一台机器里有多少台设备</translation>
    </message>
    <message>
        <source>Links within a group</source>
        <translation>组内链路</translation>
    </message>
    <message>
        <source>so many times as fast as those between groups</source>
        <translation>是组间链路的多少倍速</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>into how many pieces the half of each tree is cut</source>
        <translation>每棵树的一半切成几段</translation>
    </message>
    <message>
        <source>lose or double the first message of a round, or hand on results too early</source>
        <translation>丢失或重复一轮中的第一条消息，或过早分发结果</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Ring all-reduce</source>
        <translation>环形全归约 (ring all-reduce)</translation>
    </message>
    <message>
        <source>data parallelism: each device holds the whole network and a share of the data</source>
        <translation>数据并行：每个设备持有整个网络和一部分数据</translation>
    </message>
    <message>
        <source>If 8 devices become 16, how many more bytes must each of them send?</source>
        <translation>设备从 8 个增加到 16 个，每个设备要多发送多少字节？</translation>
    </message>
    <message>
        <source>“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, always less than twice; what grows with p is the number of rounds, and with it the latency.</source>
        <translation>“设备加倍，每个设备的通信量也加倍。”在环中，每个设备发送的是全部字节的 2 (p − 1) / p 倍，始终不到两倍；随 p 增长的是轮数，以及随之而来的延迟。</translation>
    </message>
    <message>
        <source>devices add up their gradients: in a ring, in pairs, in trees, through a server</source>
        <translation>设备把梯度相加：环形、两两成对、用树，或经过服务器</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>this algorithm takes a power of two of devices; %1 is none, the nearest is %2</source>
        <translation>这种算法要求设备数是 2 的幂；%1 不是，最近的是 %2</translation>
    </message>
    <message>
        <source>%1 devices do not make groups of %2: take groups of %3, or %4 devices</source>
        <translation>%1 台设备不能分成每组 %2 台：请取每组 %3 台，或取 %4 台设备</translation>
    </message>
</context>
<context>
    <name>ring_all_reduce</name>
    <message>
        <source>empty</source>
        <comment>a chunk without elements</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>device %1, chunk %2</source>
        <translation>设备 %1，分块 %2</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>contributions inside the server</source>
        <translation>服务器中包含的贡献</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>累计发送量</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>每台设备</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Chunks that hold the sum</source>
        <translation>已得到总和的分块</translation>
    </message>
    <message numerus="yes">
        <source>of %n on all devices</source>
        <translation>
            <numerusform>所有设备上共 %n 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>无故障时</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation>每个数的字节数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation>时钟从 0 开始</translation>
    </message>
    <message>
        <source>one device: nothing to send</source>
        <translation>只有一台设备：无需发送</translation>
    </message>
    <message>
        <source>parameter of the model: what every message takes</source>
        <translation>模型的参数：每条消息都要花的时间</translation>
    </message>
    <message>
        <source>parameter of the model: the same for every link</source>
        <translation>模型的参数：每条链路都相同</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>number of the gradient</source>
        <translation>梯度中的一个数</translation>
    </message>
    <message>
        <source>number on its way</source>
        <translation>传送中的数</translation>
    </message>
    <message>
        <source>numbers of message %1</source>
        <translation>第 %1 条消息的数的个数</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>还没有发送任何东西</translation>
    </message>
    <message>
        <source>chunks that hold the sum</source>
        <translation>已含总和的分块</translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation>一台设备持有的字节数</translation>
    </message>
    <message>
        <source>Before the first message.</source>
        <translation>第一条消息之前。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>One device alone already holds the sum: there is nothing to send.</source>
        <translation>只有一台设备，它已经持有总和：无需发送。</translation>
    </message>
    <message numerus="yes">
        <source>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</source>
        <translation>
            <numerusform>每台设备持有由自己的 %2 个手写数字算出的梯度中的 %1，切成 %n 个分块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device holds %1 of the gradient of its own %2 digits.</source>
        <translation>每台设备持有由自己的 %2 个手写数字算出的梯度中的 %1。</translation>
    </message>
    <message>
        <source>all devices are then inside</source>
        <translation>至此所有设备都已包含在内</translation>
    </message>
    <message>
        <source>%1 of %2 devices are then inside</source>
        <translation>至此 %2 台设备中有 %1 台包含在内</translation>
    </message>
    <message>
        <source>only device %1 is then inside</source>
        <translation>至此只包含设备 %1</translation>
    </message>
    <message>
        <source>devices %1 and %2 are then inside</source>
        <translation>至此包含设备 %1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sums are wrong, by up to %2.</source>
        <translation>
            <numerusform>%n 个和中有 %1 个是错的，最多相差 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every device holds the same %n sums, bit for bit.</source>
        <translation>
            <numerusform>每台设备都持有相同的 %n 个和，逐位相等。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is lost: device %1 goes on as if nothing were missing.</source>
        <translation>消息丢失：设备 %1 继续运行，好像什么也没少。</translation>
    </message>
    <message>
        <source>The chunk is empty, and still its message takes the latency α.</source>
        <translation>分块是空的，但它的消息仍要花费延迟 α。</translation>
    </message>
    <message>
        <source>The message arrives twice, and device %1 adds it twice.</source>
        <translation>消息到达两次，设备 %1 把它加了两次。</translation>
    </message>
    <message>
        <source>The message arrives twice; replacing twice does no harm.</source>
        <translation>消息到达两次；替换两次并无妨害。</translation>
    </message>
    <message numerus="yes">
        <source>Device %1 adds what arrives to its own %n numbers; %2.</source>
        <translation>
            <numerusform>设备 %1 把到达的数加到自己的 %n 个数上；%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with the finished sums that arrive.</source>
        <translation>
            <numerusform>设备 %1 用到达的最终和替换自己的 %n 个数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with unfinished sums; %2.</source>
        <translation>
            <numerusform>设备 %1 用未算完的和替换自己的 %n 个数；%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1, %2 → %3.</source>
        <translation>分块 %1，%2 → %3。</translation>
    </message>
    <message>
        <source>That of device 1 is lost, and nobody notices.</source>
        <translation>设备 1 的那份丢失了，却无人察觉。</translation>
    </message>
    <message>
        <source>That of device 1 arrives twice and is added twice.</source>
        <translation>设备 1 的那份到达两次，被加了两次。</translation>
    </message>
    <message>
        <source>Then it does not wait for the others.</source>
        <translation>然后它不再等待其余的梯度。</translation>
    </message>
    <message numerus="yes">
        <source>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</source>
        <translation>
            <numerusform>%n 份梯度在服务器的唯一链路上排队，共 %1；服务器按到达顺序相加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gather.</source>
        <translation>收集。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation>出错了。</translation>
    </message>
    <message>
        <source>By the model&apos;s clock it took %1.</source>
        <translation>按模型的时钟，用时 %1。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds to go</source>
        <translation>
            <numerusform>还有 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a number of bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent by each</source>
        <translation>每台已发送 %1</translation>
    </message>
    <message>
        <source>at most %1 sent by each</source>
        <translation>每台最多已发送 %1</translation>
    </message>
    <message>
        <source>bytes sent so far</source>
        <translation>目前已发送的字节数</translation>
    </message>
    <message>
        <source>bytes sent in all</source>
        <translation>总共发送的字节数</translation>
    </message>
    <message>
        <source>model: α = %1, B = %2/s</source>
        <translation>模型：α = %1，B = %2/s</translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation>延迟 α，以秒计</translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation>带宽 B，以字节每秒计</translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation>全归约</translation>
    </message>
    <message>
        <source>After how many rounds does every one of the %1 devices hold the whole sum?</source>
        <translation>多少轮之后，%1 台设备都持有全部的和？</translation>
    </message>
    <message>
        <source>%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).</source>
        <translation>%1 轮把各块加起来，再用 %1 轮把和传下去：2 (p − 1)。</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.</source>
        <translation>环 %1：%2 轮中每轮都付出 α。服务器 %3：它唯一的链路依次传送所有梯度。</translation>
    </message>
    <message>
        <source>Device 1 has sent chunk %1. Which of its chunks does it send next?</source>
        <translation>设备 1 已经发送了块 %1。它接下来发送自己的哪一块？</translation>
    </message>
    <message>
        <source>The one that has just arrived and been added to: a chunk travels on and grows at every stop.</source>
        <translation>刚刚到达并被加上的那一块：块继续前行，每一站都累加。</translation>
    </message>
    <message>
        <source>On which device will chunk %1 first hold the sum of all?</source>
        <translation>块 %1 最先在哪台设备上含有全部的和？</translation>
    </message>
    <message>
        <source>Device %1 sent it first; %2 links farther on everybody&apos;s part is inside.</source>
        <translation>设备 %1 最先发送它；再经过 %2 条链路，所有设备的部分都在其中。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>some devices</source>
        <translation>部分设备</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.</source>
        <translation>%2 台设备中的 %1 台：块里缺少的，传到哪里就缺到哪里。</translation>
    </message>
    <message>
        <source>%1: time in seconds</source>
        <translation>%1：时间（秒）</translation>
    </message>
    <message>
        <source>bytes sent by a device of the ring</source>
        <translation>环形中一台设备发送的字节数</translation>
    </message>
    <message>
        <source>bytes sent to the server</source>
        <translation>发送给服务器的字节数</translation>
    </message>
    <message>
        <source>bytes sent by the server</source>
        <translation>服务器发送的字节数</translation>
    </message>
    <message>
        <source>each device sends %1</source>
        <translation>每台设备发送 %1</translation>
    </message>
    <message>
        <source>each device sends up to %1</source>
        <translation>每台设备最多发送 %1</translation>
    </message>
    <message>
        <source>its one link carries %1 each way</source>
        <translation>唯一的链路每个方向承载 %1</translation>
    </message>
    <message>
        <source>its one link carries %1 in and %2 out</source>
        <translation>唯一的链路承载：入 %1，出 %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1：相加</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1：复制</translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation>当前时刻（秒）</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation>归约散射</translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation>全收集</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>S</source>
        <comment>short for: server</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>both, within 1 %</source>
        <translation>同时，相差不到 1 %</translation>
    </message>
    <message>
        <source>%1 devices get back sums of %2 bytes each. How many bytes does the server&apos;s link carry out?</source>
        <translation>%1 台设备各取回 %2 字节的和。服务器的链路要传出多少字节？</translation>
    </message>
    <message>
        <source>All %1 sums pass that one link: its load grows with p, a ring&apos;s links carry less than 2V each.</source>
        <translation>全部 %1 份和都经过这一条链路：它的负载随 p 增长，而环的每条链路少于 2V。</translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation>分块 %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 个数</translation>
    </message>
    <message>
        <source>gradient of the loss on the device&apos;s own %1 digits, computed by back-propagation</source>
        <translation>损失在该设备自己的 %1 个手写数字上的梯度，由反向传播算出</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>number in the server</source>
        <translation>服务器中的数</translation>
    </message>
    <message>
        <source>server, number %1</source>
        <translation>服务器，第 %1 个数</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>its own gradient is inside from the start, others as soon as they arrive</source>
        <translation>一开始只含自己的梯度，其他的到达后才含有</translation>
    </message>
    <message>
        <source>nothing of this device has arrived</source>
        <translation>这台设备的梯度没有到达</translation>
    </message>
    <message>
        <source>twice what a device holds</source>
        <translation>一台设备所存的两倍</translation>
    </message>
    <message>
        <source>no chunk yet</source>
        <translation>还没有任何分块</translation>
    </message>
    <message>
        <source>seconds, on the model&apos;s clock</source>
        <translation>秒，按模型的时钟</translation>
    </message>
    <message>
        <source>time of this round</source>
        <translation>这一轮的时间</translation>
    </message>
    <message>
        <source>time around the ring</source>
        <translation>环形所需的时间</translation>
    </message>
    <message>
        <source>time through the server</source>
        <translation>经过服务器所需的时间</translation>
    </message>
    <message>
        <source>In a ring of p devices each sends 2 (p − 1)/p of the bytes: never twice as many, however large p is.</source>
        <translation>p 个设备成环时，每个设备发送 2 (p − 1)/p 倍的字节：无论 p 多大，都不到两倍。</translation>
    </message>
    <message>
        <source>add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Everything, %1 → %2.</source>
        <translation>全部，%1 → %2。</translation>
    </message>
    <message>
        <source>Chunks %1, %2 → %3.</source>
        <translation>分块 %1，%2 → %3。</translation>
    </message>
    <message>
        <source>the busiest device</source>
        <translation>发送最多的设备</translation>
    </message>
    <message>
        <source>One after the other hands in, and one after the other gets the sum: 2 (p − 1).</source>
        <translation>逐台交来，再逐台取回总和：2 (p − 1)。</translation>
    </message>
    <message>
        <source>Each round doubles how many are inside: log₂ p.</source>
        <translation>每一轮使已包含的设备数加倍：log₂ p。</translation>
    </message>
    <message>
        <source>log₂ p rounds add up halves of halves, log₂ p more hand them on.</source>
        <translation>log₂ p 轮把一半的一半逐级相加，再用 log₂ p 轮分发。</translation>
    </message>
    <message>
        <source>Pieces climb to the two roots, level by level, and come back while others still climb.</source>
        <translation>各段逐层升到两个树根，再返回；这时别的段还在上升。</translation>
    </message>
    <message>
        <source>2 (g − 1) rounds within the groups, and 2 (p/g − 1) across them.</source>
        <translation>组内 2 (g − 1) 轮，跨组 2 (p/g − 1) 轮。</translation>
    </message>
    <message>
        <source>What it adds up it sends on in parts: 2 (p − 1)/p of its bytes, as little as can be.</source>
        <translation>它把相加的结果分份发出：共其字节数的 2 (p − 1)/p，不能再少。</translation>
    </message>
    <message>
        <source>Device 1 alone sends the whole sum to all others: (p − 1) V.</source>
        <translation>设备 1 独自把总和发给其他所有设备：(p − 1) V。</translation>
    </message>
    <message>
        <source>All that it has, in each of log₂ p rounds.</source>
        <translation>log₂ p 轮，每轮发出它拥有的全部。</translation>
    </message>
    <message>
        <source>Half of the buffer goes up in each tree, and half comes back to each device below.</source>
        <translation>每棵树中，缓冲区的一半向上走，再有一半返回到下面的每台设备。</translation>
    </message>
    <message>
        <source>Each device holds %1 bytes. How many will the busiest device have sent in the end?</source>
        <translation>每台设备有 %1 字节。到最后，发送最多的设备共发送多少字节？</translation>
    </message>
    <message>
        <source>%1 against %3: it pays α in each of its rounds, the other way in %2, and for all bytes that queue.</source>
        <translation>%1 对 %3：它的每一轮都要付一次 α，另一种要付 %2 轮，两者都要等排队的字节传完。</translation>
    </message>
    <message>
        <source>%1 devices, %2 each, α = %3, B = %4: who is done first?</source>
        <translation>%1 台设备，每台 %2，α = %3，B = %4：谁先完成？</translation>
    </message>
    <message>
        <source>In round %1 the message of device %2 was lost. Who ends with wrong sums?</source>
        <translation>第 %1 轮中设备 %2 的消息丢失了。最后谁的总和是错的？</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>recursive doubling</source>
        <translation>递归加倍</translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation>折半加倍</translation>
    </message>
    <message>
        <source>double tree</source>
        <translation>双树</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>归约</translation>
    </message>
    <message>
        <source>reduce and broadcast</source>
        <translation>归约与广播</translation>
    </message>
    <message>
        <source>across the groups</source>
        <translation>跨组</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>bytes sent by the busiest device</source>
        <translation>发送最多的设备所发的字节数</translation>
    </message>
    <message>
        <source>time in all: %1</source>
        <translation>总用时：%1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>sizes that are compared</source>
        <translation>用于比较的大小</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>numbers of devices that are compared</source>
        <translation>用于比较的设备数</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>V = %1</source>
        <translation>V = %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation>总线带宽</translation>
    </message>
    <message>
        <source>over V, %1</source>
        <translation>随 V 变化，%1</translation>
    </message>
    <message>
        <source>over p, %1</source>
        <translation>随 p 变化，%1</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>倍速</translation>
    </message>
    <message>
        <source> %1 is no power of two: no recursive doubling, no halving-doubling.</source>
        <translation> %1 不是 2 的幂：没有递归加倍和折半加倍。</translation>
    </message>
    <message>
        <source> There are no whole groups of %1: no hierarchy.</source>
        <translation> 不能整分成每组 %1 台：没有层次算法。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is the fastest for all sizes.</source>
        <translation>对所有大小它都最快。</translation>
    </message>
    <message>
        <source>The fastest for fewer than %1 a device; %2 for the longest.</source>
        <translation>每台设备少于 %1 时最快；最长时最快的是%2。</translation>
    </message>
    <message>
        <source> From %1 on it is slower than: %2.</source>
        <translation> 从 %1 起它慢于%2。</translation>
    </message>
    <message>
        <source>limit 2V</source>
        <translation>极限 2V</translation>
    </message>
    <message>
        <source>2V, a ring&apos;s limit</source>
        <translation>2V，环的极限</translation>
    </message>
</context>
</TS>

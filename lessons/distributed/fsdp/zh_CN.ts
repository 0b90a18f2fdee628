<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>fields</name>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO 级别</translation>
    </message>
    <message>
        <source>divided are: 0 nothing (DDP), 1 the optimiser&apos;s state, 2 gradients, too, 3 parameters, too (FSDP)</source>
        <translation>分开的是：0 什么都不分（DDP），1 优化器状态，2 还有梯度，3 还有参数（FSDP）</translation>
    </message>
    <message>
        <source>Devices N</source>
        <translation>设备数 N</translation>
    </message>
    <message>
        <source>how many devices divide the model&apos;s state, and each batch</source>
        <translation>多少台设备分担模型状态和每个批量</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>预取</translation>
    </message>
    <message>
        <source>stage 3: gather the next layer while this one is computed</source>
        <translation>第 3 级：计算这一层时收集下一层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>of the network, the last included</source>
        <translation>网络的层数，包括最后一层</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>count 2 + 2 + 12 bytes for each parameter instead of 4 + 4 + 8; the net stays as it is</source>
        <translation>每个参数按 2 + 2 + 12 字节计，而不是 4 + 4 + 8；网络不变</translation>
    </message>
    <message>
        <source>Memory cap</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>of each device, 0: none</source>
        <translation>每台设备的上限，0 为没有</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>digits in a batch, of all devices</source>
        <translation>一个批量中所有设备的数字图像数</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>of Adam</source>
        <translation>Adam 的学习率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>billions of operations that a device does in a second</source>
        <translation>一台设备每秒做多少个十亿次运算</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次数</translation>
    </message>
    <message>
        <source>how many are learnt: the first on the clock, the others in a step each</source>
        <translation>学习多少个批量：第一个按时钟，其余各一步</translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation>网络随机初始权重的种子</translation>
    </message>
</context>
<context>
    <name>fsdp</name>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>gathered</source>
        <translation>收集来的</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>sent by device 1</source>
        <translation>设备 1 发送的</translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>Gradients of output biases</source>
        <translation>输出偏置的梯度</translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation>一台设备持有的字节数</translation>
    </message>
    <message>
        <source>counted: what has come by now, less what has been freed</source>
        <translation>累计：已到来的减去已释放的</translation>
    </message>
    <message>
        <source>bytes held, or sent</source>
        <translation>持有或发送的字节数</translation>
    </message>
    <message>
        <source>most bytes at once</source>
        <translation>同时最多的字节数</translation>
    </message>
    <message>
        <source>counted over the step</source>
        <translation>在一步中累计</translation>
    </message>
    <message>
        <source>share of DDP&apos;s</source>
        <translation>占 DDP 的份额</translation>
    </message>
    <message>
        <source>model&apos;s state on a device, as a share of all of it</source>
        <translation>一台设备上的模型状态占全部的份额</translation>
    </message>
    <message>
        <source>loss, divided</source>
        <translation>损失，分片</translation>
    </message>
    <message>
        <source>loss of a single device</source>
        <translation>单台设备的损失</translation>
    </message>
    <message>
        <source>largest difference of a weight from DDP</source>
        <translation>权重与 DDP 的最大差</translation>
    </message>
    <message>
        <source>measured on the nets of this batch</source>
        <translation>在这个批量的网络上算出</translation>
    </message>
    <message>
        <source>bytes of a parameter</source>
        <translation>一个参数的字节数</translation>
    </message>
    <message>
        <source>bytes of a device</source>
        <translation>一台设备的字节数</translation>
    </message>
    <message>
        <source>bytes with DDP</source>
        <translation>用 DDP 时的字节数</translation>
    </message>
    <message>
        <source>bytes of a message</source>
        <translation>一条消息的字节数</translation>
    </message>
    <message>
        <source>passes of a device</source>
        <translation>一台设备的计算</translation>
    </message>
    <message>
        <source>held, kB (under links: sent by device 1)</source>
        <translation>持有，kB（链路下：设备 1 发送的）</translation>
    </message>
    <message>
        <source>held, kB</source>
        <translation>持有，kB</translation>
    </message>
    <message>
        <source>memory cap</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>A step takes %1</source>
        <translation>一步用时 %1</translation>
    </message>
    <message>
        <source>a device works %1 of them</source>
        <translation>其中一台设备工作 %1</translation>
    </message>
    <message>
        <source>Every device now has all of layer %1: the shards of the others came round the ring.</source>
        <translation>每台设备现在都有第 %1 层的全部：别的设备的分片沿环传来了。</translation>
    </message>
    <message>
        <source>The updated shards of layer %1 have gone to all devices.</source>
        <translation>第 %1 层更新后的分片已送到所有设备。</translation>
    </message>
    <message>
        <source>Each device took its own digits through all of layer %1, and frees what it had gathered.</source>
        <translation>每台设备让自己的数字图像通过了完整的第 %1 层，并释放收集来的部分。</translation>
    </message>
    <message>
        <source>Each device took its own digits through layer %1.</source>
        <translation>每台设备让自己的数字图像通过了第 %1 层。</translation>
    </message>
    <message>
        <source>Each device has the gradient of layer %1 for its own digits, all of it.</source>
        <translation>每台设备都有自己的数字图像在第 %1 层的完整梯度。</translation>
    </message>
    <message>
        <source>Of the summed gradient of layer %1 each device needs its own shard alone.</source>
        <translation>第 %1 层求和后的梯度中，每台设备只需要自己的分片。</translation>
    </message>
    <message>
        <source>Each device keeps its shard of the summed gradient of layer %1, and frees the rest.</source>
        <translation>每台设备保留第 %1 层求和后梯度中自己的分片，释放其余部分。</translation>
    </message>
    <message>
        <source>All devices have the summed gradient of layer %1.</source>
        <translation>所有设备都有了第 %1 层求和后的梯度。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, one net.</source>
        <translation>
            <numerusform>%n 台设备，一个网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>With ZeRO stage %1 a device keeps %2 of the model&apos;s state, of %3.</source>
        <translation>在 ZeRO 第 %1 级，一台设备保存模型状态 %3 中的 %2。</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>第 %1 个批量。</translation>
    </message>
    <message>
        <source>Loss %1, as on a single device; no weight is farther than %2 from DDP&apos;s.</source>
        <translation>损失 %1，与单台设备相同；没有权重与 DDP 相差超过 %2。</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>single device</source>
        <translation>单台设备</translation>
    </message>
    <message>
        <source>Largest difference of a weight from DDP</source>
        <translation>权重与 DDP 的最大差</translation>
    </message>
    <message>
        <source>first batch, on the clock</source>
        <translation>第一个批量，按时钟</translation>
    </message>
    <message>
        <source>other batches</source>
        <translation>其余批量</translation>
    </message>
    <message>
        <source>Parameters are divided, too. A device sends, as against DDP,</source>
        <translation>参数也分开了。与 DDP 相比，一台设备发送的</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>一样多</translation>
    </message>
    <message>
        <source>half as much again</source>
        <translation>多一半</translation>
    </message>
    <message>
        <source>Two all-gathers and a reduce-scatter, 3 (N − 1)/N Ψ, instead of 2 (N − 1)/N Ψ.</source>
        <translation>两次全收集和一次归约散射，3 (N − 1)/N Ψ，而不是 2 (N − 1)/N Ψ。</translation>
    </message>
    <message>
        <source>How many kB does device 1 hold at most, during the step?</source>
        <translation>在这一步中，设备 1 同时最多持有多少 kB？</translation>
    </message>
    <message>
        <source>Its shard of all, one gathered layer or two, and the activations of its digits.</source>
        <translation>全部状态中它的分片，一层或两层收集来的参数，以及它的数字图像的激活值。</translation>
    </message>
    <message>
        <source>After 20 batches the weights are those of DDP, up to rounding.</source>
        <translation>20 个批量之后，权重与 DDP 的相同，只差舍入误差。</translation>
    </message>
    <message>
        <source>With stage 3 each of 8 devices keeps an eighth of the model&apos;s state.</source>
        <translation>在第 3 级，8 台设备各保存模型状态的八分之一。</translation>
    </message>
    <message>
        <source>state on a device, bytes</source>
        <translation>每台设备的状态，字节</translation>
    </message>
    <message>
        <source>bytes that a device sends</source>
        <translation>一台设备发送的字节数</translation>
    </message>
    <message>
        <source>mean on %1</source>
        <translation>平均（设备 %1）</translation>
    </message>
    <message>
        <source>time that a device works</source>
        <translation>一台设备工作的时间</translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation>一步的时间</translation>
    </message>
    <message>
        <source>Out of memory: device %1 needed %2 kB, and has %3; it would not have come so far.</source>
        <translation>内存不足：设备 %1 需要 %2 kB，只有 %3；实际上走不到这里。</translation>
    </message>
    <message>
        <source>Loss %1, as on a single device. This is DDP itself.</source>
        <translation>损失 %1，与单台设备相同。这就是 DDP 本身。</translation>
    </message>
    <message>
        <source>Loss; batch 1 ends with step %1</source>
        <translation>损失；第 1 个批量结束于第 %1 步</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>time so far, in seconds</source>
        <translation>到目前为止的时间（秒）</translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation>时钟从 0 开始</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Fully sharded (FSDP)</source>
        <translation>全分片（FSDP）</translation>
    </message>
    <message>
        <source>each device keeps a shard of the model, and gathers a layer when it needs it</source>
        <translation>每台设备只存模型的一个分片，需要某一层时再收集</translation>
    </message>
    <message>
        <source>16 bytes for each parameter on each of N devices: which of them does a device need all the time?</source>
        <translation>N 台设备上每个参数各有 16 字节：其中哪些是一台设备始终需要的？</translation>
    </message>
    <message>
        <source>“FSDP is model parallelism.” Each device computes every layer, all of it, on its own digits; only where numbers are kept is divided.</source>
        <translation>“FSDP 是模型并行。”每台设备都用自己的数字图像计算每一层的全部；分开的只是数存放在哪里。</translation>
    </message>
</context>
</TS>

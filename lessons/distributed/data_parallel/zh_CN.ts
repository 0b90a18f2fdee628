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
        <source>weighted-mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>plain-mean</source>
        <translation>不加权平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>single</source>
        <translation>单精度</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
</context>
<context>
    <name>data_parallel</name>
    <message>
        <source>In double precision 2, 4 or 8 devices have the loss of a single one.</source>
        <translation>用双精度时，2、4 或 8 台设备的损失就是一台设备的损失。</translation>
    </message>
    <message>
        <source>In single precision they have it up to rounding.</source>
        <translation>用单精度时，它们只差舍入误差。</translation>
    </message>
    <message>
        <source>Batches of 256 learn more in three epochs if η grows with them.</source>
        <translation>批量为 256 时，η 随之增大，三轮学到的更多。</translation>
    </message>
    <message>
        <source>Where each of 8 devices normalises by its own shard, gradients are others.</source>
        <translation>8 台设备各按自己的分片归一化，梯度就不同了。</translation>
    </message>
    <message>
        <source>A server that waits for all teaches digits.</source>
        <translation>等待所有设备的服务器能教会认数字。</translation>
    </message>
    <message>
        <source>With gradients of weights four updates old it does not.</source>
        <translation>用晚了四次更新的权重的梯度，就教不会。</translation>
    </message>
    <message numerus="yes">
        <source>device %1: %n digits</source>
        <translation>
            <numerusform>设备 %1：%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>device 1 uses</source>
        <translation>设备 1 所用</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>plain mean</source>
        <translation>不加权平均</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>single device</source>
        <translation>单台设备</translation>
    </message>
    <message>
        <source>of digit %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>Gradients of output biases</source>
        <translation>输出偏置的梯度</translation>
    </message>
    <message>
        <source>digits of a device</source>
        <translation>一台设备的数字图像数</translation>
    </message>
    <message>
        <source>its share of the batch</source>
        <translation>它在批量中的份额</translation>
    </message>
    <message>
        <source>weight of a device&apos;s gradient</source>
        <translation>一台设备梯度的权重</translation>
    </message>
    <message>
        <source>loss of a shard</source>
        <translation>一个分片的损失</translation>
    </message>
    <message>
        <source>mean cross-entropy of its digits</source>
        <translation>它的数字图像的平均交叉熵</translation>
    </message>
    <message>
        <source>loss of all devices</source>
        <translation>所有设备的损失</translation>
    </message>
    <message>
        <source>loss of a single device</source>
        <translation>单台设备的损失</translation>
    </message>
    <message>
        <source>the same net, from the same start, on whole batches</source>
        <translation>同一网络，同一起点，用整个批量</translation>
    </message>
    <message>
        <source>difference of both</source>
        <translation>两者之差</translation>
    </message>
    <message>
        <source>largest difference so far</source>
        <translation>至今最大的差</translation>
    </message>
    <message>
        <source>gradients: relative difference</source>
        <translation>梯度：相对差</translation>
    </message>
    <message>
        <source>largest difference of weights between devices</source>
        <translation>设备之间权重的最大差</translation>
    </message>
    <message>
        <source>test accuracy, all devices</source>
        <translation>测试准确率，所有设备</translation>
    </message>
    <message>
        <source>test accuracy, single device</source>
        <translation>测试准确率，单台设备</translation>
    </message>
    <message>
        <source>measured on the nets of this step</source>
        <translation>在这一步的网络上算出</translation>
    </message>
    <message>
        <source>parameters, bytes</source>
        <translation>参数，字节</translation>
    </message>
    <message>
        <source>gradients, bytes</source>
        <translation>梯度，字节</translation>
    </message>
    <message>
        <source>optimiser, bytes</source>
        <translation>优化器，字节</translation>
    </message>
    <message>
        <source>activations, bytes</source>
        <translation>激活值，字节</translation>
    </message>
    <message>
        <source>bytes of the gradient</source>
        <translation>梯度的字节数</translation>
    </message>
    <message>
        <source>bytes that device 1 sends in a step</source>
        <translation>设备 1 每步发送的字节数</translation>
    </message>
    <message>
        <source>server ÷ ring</source>
        <translation>服务器 ÷ 环</translation>
    </message>
    <message>
        <source>numbers that a digit leaves on its way</source>
        <translation>一张数字图像留下的数</translation>
    </message>
    <message>
        <source>end of the last backward pass</source>
        <translation>最后的反向传播结束的时刻</translation>
    </message>
    <message>
        <source>time of a digit, in seconds</source>
        <translation>一张数字图像的时间，秒</translation>
    </message>
    <message>
        <source>bytes of all messages of device 1</source>
        <translation>设备 1 所有消息的字节数</translation>
    </message>
    <message>
        <source>A step takes %1, on one device %2</source>
        <translation>一步用时 %1，在一台设备上 %2</translation>
    </message>
    <message>
        <source>passes until %1, then %2 for messages alone</source>
        <translation>计算到 %1，之后 %2 只用于通信</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止了。</translation>
    </message>
    <message>
        <source>A loss is no number: try a smaller learning rate.</source>
        <translation>有一个损失不是数：请试试更小的学习率。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, one net.</source>
        <translation>
            <numerusform>%n 台设备，一个网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each holds all of it, and learns from a shard of each batch of %n digits.</source>
        <translation>
            <numerusform>每台都有完整的网络，用每个 %n 张的批量中自己的分片学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>第 %1 个批量。</translation>
    </message>
    <message>
        <source>The devices&apos; weights differ by up to %1: each of them goes its own way.</source>
        <translation>各设备的权重最多相差 %1：它们各走各的路。</translation>
    </message>
    <message>
        <source>The same loss as on a single device: at most %1 apart, which is rounding.</source>
        <translation>损失与单台设备的相同：最多相差 %1，这是舍入误差。</translation>
    </message>
    <message>
        <source>Not what a single device learns: the losses have been up to %1 apart.</source>
        <translation>这不是单台设备学到的：两个损失最多相差过 %1。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Largest difference of losses</source>
        <translation>损失的最大差</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>The devices&apos; gradients become one (%1). After 20 batches, the loss against a single device&apos;s is</source>
        <translation>各设备的梯度合成一个（%1）。20 个批量之后，与单台设备相比，损失</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>明显更低</translation>
    </message>
    <message>
        <source>the same, up to rounding</source>
        <translation>相同，只差舍入误差</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>明显更高</translation>
    </message>
    <message>
        <source>All-reduce of the whole gradient: how many times as long does a server take as a ring?</source>
        <translation>对整个梯度做全归约：服务器用时是环的多少倍？</translation>
    </message>
    <message>
        <source>Without latency it is p² / (p − 1): p gradients on one link, against 2 (p − 1) chunks on each.</source>
        <translation>不计延迟时是 p² / (p − 1)：一条链路上 p 份梯度，而环的每条链路上是 2 (p − 1) 块。</translation>
    </message>
    <message>
        <source>A sum is p times the mean: a larger learning rate, which no accuracy tells from luck.</source>
        <translation>和是平均的 p 倍：相当于更大的学习率，从准确率看不出这不是运气。</translation>
    </message>
    <message>
        <source>The mean weighted by digits is the gradient of the batch; anything else is another one.</source>
        <translation>按数字图像数加权的平均就是批量的梯度；别的都是另一个梯度。</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Communication that is not hidden, ms</source>
        <translation>没有被掩盖的通信，ms</translation>
    </message>
    <message>
        <source>All-reduce of the whole gradient, ms</source>
        <translation>整个梯度的全归约，ms</translation>
    </message>
    <message>
        <source>against the size of a bucket</source>
        <translation>随桶的大小</translation>
    </message>
    <message>
        <source>against devices</source>
        <translation>随设备数</translation>
    </message>
    <message>
        <source>with overlap</source>
        <translation>有重叠</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无重叠</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>gradient, own and joined</source>
        <translation>梯度，自己的和合成的</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>whose digits are inside</source>
        <translation>其中有谁的数字图像</translation>
    </message>
    <message>
        <source>its own from the start, those of others after the exchange</source>
        <translation>一开始只有自己的，交换后有别人的</translation>
    </message>
    <message>
        <source>digits inside</source>
        <translation>其中的数字图像数</translation>
    </message>
    <message>
        <source>its shard, or the batch</source>
        <translation>它的分片，或批量</translation>
    </message>
    <message>
        <source>own gradient</source>
        <translation>自己的梯度</translation>
    </message>
    <message>
        <source>joined gradient</source>
        <translation>合成的梯度</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>digits of</source>
        <translation>数字来自</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not hidden, with overlap, in ms</source>
        <translation>未被掩盖，有重叠，毫秒</translation>
    </message>
    <message>
        <source>ring, in ms</source>
        <translation>环，毫秒</translation>
    </message>
    <message>
        <source>not hidden, without overlap, in ms</source>
        <translation>未被掩盖，无重叠，毫秒</translation>
    </message>
    <message>
        <source>server, in ms</source>
        <translation>服务器，毫秒</translation>
    </message>
    <message>
        <source>milliseconds of a second</source>
        <translation>一秒的毫秒数</translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation>一步的时间</translation>
    </message>
    <message>
        <source>communication that is not hidden</source>
        <translation>没有被掩盖的通信</translation>
    </message>
    <message>
        <source>time of a step on one device</source>
        <translation>单台设备上一步的时间</translation>
    </message>
    <message>
        <source>all-reduce around the ring</source>
        <translation>沿环的全归约</translation>
    </message>
    <message>
        <source>all-reduce through the server</source>
        <translation>经服务器的全归约</translation>
    </message>
    <message>
        <source>If devices waited, a step took %1, on one device %2</source>
        <translation>如果设备互相等待，一步用 %1，单台设备用 %2</translation>
    </message>
    <message>
        <source>Each device has the gradient of its own shard. What becomes of them shows in the batches to come.</source>
        <translation>每台设备都有了自己分片的梯度。它们会带来什么，要看接下来的批量。</translation>
    </message>
    <message>
        <source>Exactly the same loss as on a single device.</source>
        <translation>损失与单台设备上的完全相同。</translation>
    </message>
    <message>
        <source>Each device uses its own gradient. After 20 batches, the loss against a single device&apos;s is</source>
        <translation>每台设备用自己的梯度。20 个批量之后，与单台设备相比，损失</translation>
    </message>
    <message>
        <source>a different one</source>
        <translation>不一样</translation>
    </message>
    <message>
        <source>Measured with %1 processes; the net here learns on %2 devices.</source>
        <translation>实测用了 %1 个进程；这里的网络在 %2 个设备上学习。</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>share of this digit</source>
        <translation>这张数字图像的份额</translation>
    </message>
    <message>
        <source>Gradients of weights to output %1</source>
        <translation>通向输出 %1 的权重的梯度</translation>
    </message>
    <message>
        <source>gradient that device %1 uses</source>
        <translation>设备 %1 所用的梯度</translation>
    </message>
    <message>
        <source>weights now</source>
        <translation>现在的权重</translation>
    </message>
    <message>
        <source>memory of earlier gradients</source>
        <translation>对先前梯度的记忆</translation>
    </message>
    <message>
        <source>Weights as each device has moved them</source>
        <translation>各设备更新后的权重</translation>
    </message>
    <message>
        <source>weights after the step</source>
        <translation>这一步之后的权重</translation>
    </message>
    <message>
        <source>normalised sums of layer %1</source>
        <translation>第 %1 层归一化后的加权和</translation>
    </message>
    <message>
        <source>slopes of these</source>
        <translation>它们的斜率</translation>
    </message>
    <message>
        <source>mean of the shard</source>
        <translation>分片的平均</translation>
    </message>
    <message>
        <source>loss of the digit</source>
        <translation>这张数字图像的损失</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>a training digit</source>
        <translation>一张训练用的数字图像</translation>
    </message>
    <message>
        <source>its pixels, row by row</source>
        <translation>它的像素，逐行排列</translation>
    </message>
    <message>
        <source>1 for the right class</source>
        <translation>正确类别为 1</translation>
    </message>
    <message>
        <source>learnt so far</source>
        <translation>迄今学到的值</translation>
    </message>
    <message>
        <source>memory of the optimizer</source>
        <translation>优化器的记忆</translation>
    </message>
    <message>
        <source>weight of another device</source>
        <translation>另一台设备的权重</translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation>梯度。</translation>
    </message>
    <message>
        <source>Nothing is handed on: the device uses its own.</source>
        <translation>什么也不传：这台设备用自己的梯度。</translation>
    </message>
    <message>
        <source>One device has the whole batch: this is its gradient.</source>
        <translation>一台设备有整个批量：这就是它的梯度。</translation>
    </message>
    <message>
        <source>Around the ring.</source>
        <translation>沿环。</translation>
    </message>
    <message>
        <source>Through the server.</source>
        <translation>经服务器。</translation>
    </message>
    <message>
        <source>All gradients are added up: as many times their mean as there are devices.</source>
        <translation>所有梯度相加：有几台设备，就是平均的几倍。</translation>
    </message>
    <message>
        <source>All gradients count the same, of however many digits they are.</source>
        <translation>所有梯度同等计入，不管来自多少张图像。</translation>
    </message>
    <message>
        <source>Each gradient counts by its digits: together they are that of the whole batch.</source>
        <translation>每个梯度按图像数计入：合起来就是整个批量的梯度。</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message numerus="yes">
        <source>A %1 on device %2, which still has weights of up to %n update(s) ago.</source>
        <translation>
            <numerusform>设备 %2 上的一个 %1，它的权重可能晚了 %n 次更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %1, one of the %n digits that device %2 has of this batch.</source>
        <translation>
            <numerusform>一个 %1，是设备 %2 在这个批量中的 %n 张之一。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of the digit: %1.</source>
        <translation>这张数字图像的损失：%1。</translation>
    </message>
    <message>
        <source>Minus the logarithm of the probability of the right class.</source>
        <translation>正确类别的概率取对数，再取负。</translation>
    </message>
    <message>
        <source>Loss of the shard: %1.</source>
        <translation>分片的损失：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n digit(s): the device knows no others.</source>
        <translation>
            <numerusform>%n 张的平均：这台设备不知道别的图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>δ of the outputs.</source>
        <translation>输出的 δ。</translation>
    </message>
    <message>
        <source>Probability minus target, over the digits of the shard.</source>
        <translation>概率减目标，再除以分片的图像数。</translation>
    </message>
    <message>
        <source>Normalised sums.</source>
        <translation>归一化后的加权和。</translation>
    </message>
    <message>
        <source>By mean and variance of this shard alone: other devices have others.</source>
        <translation>只用这个分片的均值和方差：别的设备用别的。</translation>
    </message>
    <message>
        <source>Share of the digit.</source>
        <translation>这张数字图像的份额。</translation>
    </message>
    <message>
        <source>What it says of weights to its output: δ there times what each of them multiplies.</source>
        <translation>它对通向其输出的权重的说法：那里的 δ 乘以各权重所乘的数。</translation>
    </message>
    <message>
        <source>Gradients of all devices.</source>
        <translation>所有设备的梯度。</translation>
    </message>
    <message>
        <source>Each adds up the shares of its own digits; that of this one is on device %1.</source>
        <translation>每台设备把自己图像的份额相加；这一张的在设备 %1 上。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Each device moves its weights against its own gradient, for the last time before the mean.</source>
        <translation>每台设备逆着自己的梯度更新权重，这是取平均之前的最后一次。</translation>
    </message>
    <message>
        <source>Mean of the weights.</source>
        <translation>权重的平均。</translation>
    </message>
    <message>
        <source>All devices have the same ones again, for the next steps.</source>
        <translation>所有设备又有了相同的权重，用于接下来的步骤。</translation>
    </message>
    <message>
        <source>Weights move against that gradient, by η = %1.</source>
        <translation>权重逆着这个梯度移动，η = %1。</translation>
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
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>around a ring of devices, or through one server</source>
        <translation>沿设备组成的环，或经过一台服务器</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>how many devices learn together, each from a shard of the batch</source>
        <translation>多少台设备一起学习，每台用批量的一个分片</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>in which shares devices take the batch: &apos;1&apos; evenly, or &apos;3, 1&apos; device by device; the last holds for those that follow</source>
        <translation>各设备按什么比例分批量：“1”为平均，或按设备写“3, 1”；最后一个也用于后面的设备</translation>
    </message>
    <message>
        <source>Gradients become</source>
        <translation>梯度合成</translation>
    </message>
    <message>
        <source>their mean weighted by samples, their plain mean, their sum, or each its own device&apos;s</source>
        <translation>按样本数加权的平均、不加权的平均、求和，或者各设备用自己的</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>gradients leave together up to so many kilobytes; a layer at least</source>
        <translation>最多这么多千字节的梯度一起出发；至少一层</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>buckets leave while layers before them are still in the backward pass</source>
        <translation>前面的层还在反向传播时，桶就出发</translation>
    </message>
    <message>
        <source>Chart against</source>
        <translation>图的横轴</translation>
    </message>
    <message>
        <source>what would be with other buckets, or with more devices</source>
        <translation>换成别的桶，或更多设备时会怎样</translation>
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
        <source>of gradient descent</source>
        <translation>梯度下降的学习率</translation>
    </message>
    <message>
        <source>Scale η with the batch</source>
        <translation>η 随批量缩放</translation>
    </message>
    <message>
        <source>the learning rate is for batches of 64, and grows with the batch</source>
        <translation>学习率对应 64 的批量，随批量增大</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>of gradient descent; 0: none</source>
        <translation>梯度下降的动量；0 为没有</translation>
    </message>
    <message>
        <source>Average every</source>
        <translation>平均间隔</translation>
    </message>
    <message>
        <source>local descent: each device by itself, and after so many steps the mean of all weights</source>
        <translation>本地下降：各设备独自更新，每隔这么多步取所有权重的平均</translation>
    </message>
    <message>
        <source>Delay d</source>
        <translation>延迟 d</translation>
    </message>
    <message>
        <source>a server that waits for nobody: gradients are of weights d updates old</source>
        <translation>不等任何人的服务器：梯度来自 d 次更新之前的权重</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>behind each hidden layer; each device takes the statistics of its own shard</source>
        <translation>在每个隐藏层之后；各设备用自己分片的统计量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>of all numbers of the nets</source>
        <translation>网络中所有数的精度</translation>
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
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>batches to the end</source>
        <translation>到结束为止的批量数</translation>
    </message>
    <message>
        <source>of first weights and the order of the digits</source>
        <translation>初始权重和数字图像顺序的种子</translation>
    </message>
    <message>
        <source>1297 small digits and 16 units a layer, or 12 000 digits and 64</source>
        <translation>1297 张小数字图像、每层 16 个单元，或 12 000 张、每层 64 个</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Data parallel</source>
        <translation>数据并行</translation>
    </message>
    <message>
        <source>each device learns from a part of the batch, and all of them share their gradients</source>
        <translation>每台设备用批量的一部分学习，大家共享梯度</translation>
    </message>
    <message>
        <source>Shards of 5 and 3 digits: is the mean of the two gradients that of all 8?</source>
        <translation>分片为 5 张和 3 张：两个梯度的平均是全部 8 张的梯度吗？</translation>
    </message>
    <message>
        <source>“A lower loss means that all is right.” Who adds up gradients instead of averaging them sees a lower loss, too.</source>
        <translation>“损失更低说明一切正确。”把梯度相加而不是平均的人，看到的损失也更低。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>one share for all devices, or a list such as &apos;5, 3&apos;; each from 0.01 to 1000</source>
        <translation>所有设备一个份额，或如“5, 3”的列表；每个从 0.01 到 1000</translation>
    </message>
</context>
</TS>

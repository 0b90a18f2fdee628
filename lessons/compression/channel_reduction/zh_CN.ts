<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>channel_reduction</name>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一次完成</translation>
    </message>
    <message>
        <source>through K</source>
        <translation>经过 K</translation>
    </message>
    <message>
        <source>times fewer</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>even at K</source>
        <translation>相等时的 K</translation>
    </message>
    <message>
        <source>largest K that saves</source>
        <translation>仍能节省的最大 K</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>降维</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>3×3 at once</source>
        <translation>一次完成 3×3</translation>
    </message>
    <message>
        <source>1×1 to K</source>
        <translation>1×1 到 K</translation>
    </message>
    <message>
        <source>3×3 behind it</source>
        <translation>其后的 3×3</translation>
    </message>
    <message>
        <source>Before the first kernel.</source>
        <translation>第一个卷积核之前。</translation>
    </message>
    <message>
        <source>%1 channels become %2 maps by 3×3: at once, or through %3 channels in between?</source>
        <translation>%1 个通道经 3×3 变成 %2 张图：一次完成，还是中间经过 %3 个通道？</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>一次完成。</translation>
    </message>
    <message>
        <source>Each map has a kernel of 3×3 for each channel: %1.</source>
        <translation>每张图对每个通道有一个 3×3 的卷积核：%1。</translation>
    </message>
    <message>
        <source>1×1 first.</source>
        <translation>先 1×1。</translation>
    </message>
    <message>
        <source>It mixes all channels at one place into K: %1.</source>
        <translation>它把一个位置上的全部通道混合成 K 个：%1。</translation>
    </message>
    <message>
        <source>Then 3×3.</source>
        <translation>再 3×3。</translation>
    </message>
    <message>
        <source>On K channels alone: %1.</source>
        <translation>只在 K 个通道上：%1。</translation>
    </message>
    <message>
        <source>In sum.</source>
        <translation>总和。</translation>
    </message>
    <message>
        <source>%1 through K, %2 at once.</source>
        <translation>经过 K 是 %1，一次完成是 %2。</translation>
    </message>
    <message>
        <source>Even.</source>
        <translation>相等。</translation>
    </message>
    <message>
        <source>What 3×3 costs at once, by what each channel in between costs: %1.</source>
        <translation>一次完成 3×3 的代价，除以中间每个通道的代价：%1。</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>收支平衡。</translation>
    </message>
    <message>
        <source>Up to K = %1 the way through K is cheaper.</source>
        <translation>K 不超过 %1 时，经过 K 的路更便宜。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>没有节省。</translation>
    </message>
    <message>
        <source>With so many channels in between it costs more.</source>
        <translation>中间通道这么多时，反而更贵。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>节省。</translation>
    </message>
    <message>
        <source>%1 times fewer.</source>
        <translation>减少到 1/%1。</translation>
    </message>
    <message>
        <source>the two ways</source>
        <translation>两条路</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>收支平衡</translation>
    </message>
    <message>
        <source>3×3 behind 1×1 to %1 channels: how many times fewer is that than at once?</source>
        <translation>先用 1×1 到 %1 个通道，再 3×3：比一次完成少到几分之一？</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <translation>是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 channels, %2 maps: up to which K is the way through K cheaper?</source>
        <translation>%1 个通道、%2 张图：K 最大是多少时，经过 K 的路仍更便宜？</translation>
    </message>
    <message>
        <source>The two are even at K = %1.</source>
        <translation>K = %1 时二者相等。</translation>
    </message>
    <message>
        <source>With 64 channels and 64 maps 1×1 saves weights up to K = 57, not up to 63.</source>
        <translation>64 个通道、64 张图时，1×1 在 K 不超过 57 时节省权重，而不是 63。</translation>
    </message>
    <message>
        <source>One bias for each map does not change that.</source>
        <translation>每张图一个偏置并不改变这一点。</translation>
    </message>
    <message>
        <source>With a bias for each kernel, as some books count, it would be up to K = 53.</source>
        <translation>若像有些书那样每个卷积核计一个偏置，则 K 不超过 53。</translation>
    </message>
    <message>
        <source>No K saves: even a single channel in between costs more.</source>
        <translation>没有哪个 K 能节省：中间哪怕只有一个通道也更贵。</translation>
    </message>
    <message>
        <source>%1 through K, over K</source>
        <translation>经过 K 的%1随 K 的变化</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>per-map</source>
        <translation>每张图一个</translation>
    </message>
    <message>
        <source>per-kernel</source>
        <translation>每个卷积核一个</translation>
    </message>
    <message>
        <source>3x3</source>
        <translation>3×3</translation>
    </message>
    <message>
        <source>1x1-3x3</source>
        <translation>1×1、3×3</translation>
    </message>
    <message>
        <source>1x1-3x3-1x1</source>
        <translation>1×1、3×3、1×1</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>channels that enter</source>
        <translation>输入的通道数</translation>
    </message>
    <message>
        <source>Maps N</source>
        <translation>特征图数 N</translation>
    </message>
    <message>
        <source>maps that leave</source>
        <translation>输出的特征图数</translation>
    </message>
    <message>
        <source>Reduction K</source>
        <translation>降维 K</translation>
    </message>
    <message>
        <source>channels that a 1×1 convolution leaves before a larger kernel</source>
        <translation>较大卷积核之前，1×1 卷积留下的通道数</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>none; one for each map, as layers have them; one for each kernel, as some books count</source>
        <translation>无；每张图一个，层中就是如此；每个卷积核一个，有些书这样数</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>what stands twice in the net, with batch normalisation and ReLU behind each kernel</source>
        <translation>在网络中出现两次的部分；每个卷积核之后是批量归一化和 ReLU</translation>
    </message>
    <message>
        <source>Reduction K of 16</source>
        <translation>16 个通道的降维 K</translation>
    </message>
    <message>
        <source>channels that 1×1 leaves of the 16 in the net</source>
        <translation>网络的 16 个通道中 1×1 留下的通道数</translation>
    </message>
    <message>
        <source>of the first weights and the order of the pictures</source>
        <translation>初始权重和图片顺序的种子</translation>
    </message>
    <message>
        <source>by-hand: weights are counted; learn: a net of such blocks learns</source>
        <translation>手算：数权重；学习：由这种块组成的网络学习</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Channel reduction</source>
        <translation>通道降维</translation>
    </message>
    <message>
        <source>1×1 makes few channels before a larger kernel: when that saves, and when it does not</source>
        <translation>较大卷积核之前用 1×1 减少通道：何时节省，何时不节省</translation>
    </message>
    <message>
        <source>64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?</source>
        <translation>输入 64 个通道，输出 64 个，3×3：先用 1×1 降到 60 个通道能节省权重吗？</translation>
    </message>
    <message>
        <source>“K &lt; M is enough.” What 1×1 costs comes on top: with N = M it saves only below 0.9 M.</source>
        <translation>“K &lt; M 就够了。”1×1 的代价是额外加上的：N = M 时，K 小于 0.9 M 才节省。</translation>
    </message>
</context>
</TS>

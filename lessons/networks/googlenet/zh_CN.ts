<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>naive</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>降维</translation>
    </message>
    <message>
        <source>factorised</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation>非对称</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>naive; 1×1 to few channels first; 5×5 as two 3×3; these as 1×3 and 3×1</source>
        <translation>朴素；先用 1×1 减少通道；5×5 换成两个 3×3；再各换成 1×3 与 3×1</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>channels that enter the block</source>
        <translation>进入这个块的通道数</translation>
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
        <source>Maps of 3×3</source>
        <translation>3×3 的图数</translation>
    </message>
    <message>
        <source>maps that the branch of 3×3 makes</source>
        <translation>3×3 分支产生的特征图数</translation>
    </message>
    <message>
        <source>Maps N of 5×5</source>
        <translation>5×5 的图数 N</translation>
    </message>
    <message>
        <source>maps that the branch of 5×5 makes</source>
        <translation>5×5 分支产生的特征图数</translation>
    </message>
    <message>
        <source>nothing is drawn here: all is counted</source>
        <translation>这里没有随机数：全是计数</translation>
    </message>
</context>
<context>
    <name>googlenet</name>
    <message>
        <source>Pooling.</source>
        <translation>池化。</translation>
    </message>
    <message>
        <source>The largest of 3×3 numbers: all %1 channels stay.</source>
        <translation>取 3×3 个数中最大的：%1 个通道全部保留。</translation>
    </message>
    <message>
        <source>%1 convolution.</source>
        <translation>%1 卷积。</translation>
    </message>
    <message>
        <source>It makes %1 maps, with %2 weights.</source>
        <translation>产生 %1 张图，用 %2 个权重。</translation>
    </message>
    <message>
        <source>Before the block.</source>
        <translation>块之前。</translation>
    </message>
    <message>
        <source>%1 channels of 28 × 28 numbers enter four branches at once.</source>
        <translation>%1 个通道，每个 28 × 28 个数，同时进入四个分支。</translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation>拼接。</translation>
    </message>
    <message>
        <source>The maps of all branches, one behind the other: %1.</source>
        <translation>所有分支的图，一个接一个：%1。</translation>
    </message>
    <message>
        <source>The whole block.</source>
        <translation>整个块。</translation>
    </message>
    <message>
        <source>%1 multiply-adds.</source>
        <translation>%1 次乘加。</translation>
    </message>
    <message>
        <source>%1 weights.</source>
        <translation>%1 个权重。</translation>
    </message>
    <message>
        <source>5×5 at once.</source>
        <translation>直接 5×5。</translation>
    </message>
    <message>
        <source>M · 5 · 5 · N = %1 weights.</source>
        <translation>M · 5 · 5 · N = %1 个权重。</translation>
    </message>
    <message>
        <source>1×1 first.</source>
        <translation>先 1×1。</translation>
    </message>
    <message>
        <source>M · K + K · 5 · 5 · N = %1 weights.</source>
        <translation>M · K + K · 5 · 5 · N = %1 个权重。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>没有节省。</translation>
    </message>
    <message>
        <source>With so many channels in between, 1×1 makes it dearer.</source>
        <translation>中间的通道这么多，加上 1×1 反而更贵。</translation>
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
        <source>the block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>5×5 by hand</source>
        <translation>手算 5×5</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation>全部乘加</translation>
    </message>
    <message>
        <source>5×5 at once</source>
        <translation>直接 5×5</translation>
    </message>
    <message>
        <source>1×1, then 5×5</source>
        <translation>先 1×1 再 5×5</translation>
    </message>
    <message>
        <source>times fewer</source>
        <translation>缩小倍数</translation>
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
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>max 3×3</source>
        <translation>最大 3×3</translation>
    </message>
    <message>
        <source>The branches are put together. How many channels leave the block?</source>
        <translation>分支被拼接起来。有多少通道离开这个块？</translation>
    </message>
    <message>
        <source>The maps of the branches, one behind the other: %1.</source>
        <translation>各分支的图，一个接一个：%1。</translation>
    </message>
    <message>
        <source>With 1×1 to %1 channels before 5×5: how many times fewer weights are that?</source>
        <translation>5×5 之前先用 1×1 降到 %1 个通道：权重缩小多少倍？</translation>
    </message>
    <message>
        <source>M · K + K · 25 · N = %1 instead of %2.</source>
        <translation>M · K + K · 25 · N = %1，而不是 %2。</translation>
    </message>
    <message>
        <source>From 128 channels to 32 by 1×1 first, 5×5 to 256 maps takes 3.92 times fewer weights.</source>
        <translation>先用 1×1 从 128 个通道降到 32 个，到 256 张图的 5×5 权重缩小 3.92 倍。</translation>
    </message>
    <message>
        <source>%1 after pooling</source>
        <translation>池化后的 %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%2 前的 %1</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>GoogLeNet</source>
        <translation>GoogLeNet</translation>
    </message>
    <message>
        <source>kernels of several sizes side by side, made cheap by 1×1 convolutions</source>
        <translation>几种大小的卷积核并排，用 1×1 卷积降低代价</translation>
    </message>
    <message>
        <source>64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?</source>
        <translation>输入 64 个通道，输出 64 个，3×3：先用 1×1 降到 60 个通道能节省权重吗？</translation>
    </message>
    <message>
        <source>“Any 1×1 to fewer channels saves.” Before 3×3 with 64 channels in and out, 60 cost 38 400 weights instead of 36 864; K must be below 9MN/(M + 9N).</source>
        <translation>“只要用 1×1 减少通道就能节省。”在输入输出各 64 个通道的 3×3 之前，降到 60 需要 38 400 个权重，而不是 36 864；K 必须小于 9MN/(M + 9N)。</translation>
    </message>
</context>
</TS>

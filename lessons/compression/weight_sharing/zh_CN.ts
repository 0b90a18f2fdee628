<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>net</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>by-hand: 16 weights; net: all weights of a trained net</source>
        <translation>手算：16 个权重；网络：一个已训练网络的全部权重</translation>
    </message>
    <message>
        <source>Values k</source>
        <translation>值的个数 k</translation>
    </message>
    <message>
        <source>in the code book of each tensor</source>
        <translation>每个张量的码本中有多少个值</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>the values learn on, by gradients summed per cluster; without it a net is tried with 2 to 64 values instead</source>
        <translation>各值按每簇梯度之和继续学习；不微调时，改为用 2 到 64 个值试验网络</translation>
    </message>
    <message>
        <source>Huffman code</source>
        <translation>霍夫曼编码</translation>
    </message>
    <message>
        <source>frequent indices get fewer bits</source>
        <translation>常见的索引用较少的位</translation>
    </message>
    <message>
        <source>whose weights share values: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation>共用值的网络：在此训练的 LeNet-5，或某一课训练出的网络</translation>
    </message>
    <message>
        <source>of 64 pictures, from which the values and the net without them learn on</source>
        <translation>每批 64 张图片，共用的值和全精度网络都由此继续学习</translation>
    </message>
    <message>
        <source>of random beginnings, first weights and the order of pictures</source>
        <translation>用于随机起点、初始权重和图片顺序</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初的值</translation>
    </message>
    <message>
        <source>evenly from the lowest weight to the highest, among the sorted ones, or at random</source>
        <translation>从最小到最大权重均匀分布、在排序后的权重中均匀选取，或随机选取</translation>
    </message>
    <message>
        <source>Tensor shown</source>
        <translation>显示的张量</translation>
    </message>
    <message>
        <source>whose weights are shown, counted from the input</source>
        <translation>显示哪个张量的权重，从输入数起</translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation>之后的批次</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Weight sharing</source>
        <translation>权重共享</translation>
    </message>
    <message>
        <source>weights that are alike share one value: an index each, and a small book</source>
        <translation>相近的权重共用一个值：每个权重一个索引，外加一个小码本</translation>
    </message>
    <message>
        <source>the mean of numbers</source>
        <translation>一组数的均值</translation>
    </message>
    <message>
        <source>16 weights share 4 values: how many bits are that, with the book?</source>
        <translation>16 个权重共用 4 个值：连码本一起要多少位？</translation>
    </message>
    <message>
        <source>“What is shared cannot learn.” The value learns, by the sum of the gradients of its weights.</source>
        <translation>“共用的东西不能学习。”值会学习，依据的是其权重梯度之和。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>each of its layers should have at least %1 weights, not %2</source>
        <translation>它的每一层应至少有 %1 个权重，而不是 %2 个</translation>
    </message>
</context>
<context>
    <name>weight_sharing</name>
    <message>
        <source>16 values in each tensor cost a net of digits next to nothing.</source>
        <translation>每个张量只用 16 个值，数字网络几乎没有损失。</translation>
    </message>
    <message>
        <source>It gets almost eight times smaller, books and biases included.</source>
        <translation>连码本和偏置在内，大小缩到将近八分之一。</translation>
    </message>
    <message>
        <source>In full precision.</source>
        <translation>全精度。</translation>
    </message>
    <message>
        <source>A round of k-means.</source>
        <translation>一轮 k-means。</translation>
    </message>
    <message>
        <source>k = %1.</source>
        <translation>k = %1。</translation>
    </message>
    <message>
        <source>Right on %1, %2 times smaller.</source>
        <translation>答对 %1，压缩比 %2。</translation>
    </message>
    <message>
        <source>A batch.</source>
        <translation>一个批次。</translation>
    </message>
    <message>
        <source>Summed gradients move the values. Right on %1; control: %2.</source>
        <translation>梯度之和移动各值。答对 %1；对照：%2。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计数得出</translation>
    </message>
    <message>
        <source>counted on the test pictures</source>
        <translation>在测试图片上统计</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>查表所得</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>book before</source>
        <translation>先前的码本</translation>
    </message>
    <message>
        <source>the beginning that is chosen</source>
        <translation>所选的起点</translation>
    </message>
    <message>
        <source>book</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation>微调后</translation>
    </message>
    <message>
        <source>weights of each</source>
        <translation>各值的权重数</translation>
    </message>
    <message>
        <source>bits by Huffman</source>
        <translation>霍夫曼位数</translation>
    </message>
    <message>
        <source>from the tree of the rarest two</source>
        <translation>由逐次合并最少两项的树得出</translation>
    </message>
    <message>
        <source>bits, full precision</source>
        <translation>位数，全精度</translation>
    </message>
    <message>
        <source>bits, shared</source>
        <translation>位数，共享</translation>
    </message>
    <message>
        <source>bits, with Huffman</source>
        <translation>位数，霍夫曼</translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>times smaller with Huffman</source>
        <translation>霍夫曼后压缩比</translation>
    </message>
    <message>
        <source>right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>right, %1</source>
        <translation>答对，%1</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>with books</source>
        <translation>用码本</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Where the weights lie</source>
        <translation>权重的分布</translation>
    </message>
    <message>
        <source>each in the colour of its value</source>
        <translation>颜色表示所归的值</translation>
    </message>
    <message>
        <source>Tensor %1</source>
        <translation>张量 %1</translation>
    </message>
    <message>
        <source>32 bits each: %1 bytes.</source>
        <translation>每个 32 位：共 %1 字节。</translation>
    </message>
    <message>
        <source>Shared.</source>
        <translation>共享。</translation>
    </message>
    <message>
        <source>Huffman.</source>
        <translation>霍夫曼。</translation>
    </message>
    <message>
        <source>Frequent indices get short codes; the book says how long.</source>
        <translation>常见的索引用短编码；码本记下其长度。</translation>
    </message>
    <message>
        <source>In all %1 bytes.</source>
        <translation>共 %1 字节。</translation>
    </message>
    <message>
        <source>16 weights.</source>
        <translation>16 个权重。</translation>
    </message>
    <message numerus="yes">
        <source>They shall share %n values.</source>
        <translation>
            <numerusform>它们将共用 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>码本。</translation>
    </message>
    <message>
        <source>Its values begin here.</source>
        <translation>各值从这里开始。</translation>
    </message>
    <message>
        <source>Once more.</source>
        <translation>再来一轮。</translation>
    </message>
    <message>
        <source>Does a weight change to another value?</source>
        <translation>有权重改归别的值吗？</translation>
    </message>
    <message>
        <source>To the nearest.</source>
        <translation>归到最近。</translation>
    </message>
    <message>
        <source>Each weight takes the index of the nearest value.</source>
        <translation>每个权重取最近值的索引。</translation>
    </message>
    <message>
        <source>To the mean.</source>
        <translation>移到均值。</translation>
    </message>
    <message>
        <source>Each value goes to the mean of its weights.</source>
        <translation>每个值移到其权重的均值。</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>查表。</translation>
    </message>
    <message>
        <source>Fine-tuning.</source>
        <translation>微调。</translation>
    </message>
    <message>
        <source>A batch says how the loss changes with each weight.</source>
        <translation>一个批次给出损失随每个权重的变化。</translation>
    </message>
    <message>
        <source>The book learns.</source>
        <translation>码本学习。</translation>
    </message>
    <message>
        <source>Each value goes against its sum (η = 1); indices stay.</source>
        <translation>每个值逆着其和移动（η = 1）；索引不变。</translation>
    </message>
    <message>
        <source>Indices and books of %1 values: how many times smaller is that?</source>
        <translation>索引加上 %1 个值的码本：大小缩到几分之一？</translation>
    </message>
    <message>
        <source>%1 bytes, not %2.</source>
        <translation>%1 字节，而不是 %2。</translation>
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
        <source>Will Huffman&apos;s code make it smaller still?</source>
        <translation>霍夫曼编码会让它更小吗？</translation>
    </message>
    <message>
        <source>It depends on how unequally often indices occur.</source>
        <translation>这取决于各索引出现的次数有多不均。</translation>
    </message>
    <message>
        <source>Will value 0 go up?</source>
        <translation>值 0 会变大吗？</translation>
    </message>
    <message>
        <source>Its gradients add up to %1, and it goes against that.</source>
        <translation>它的梯度之和为 %1，它逆着这个方向移动。</translation>
    </message>
    <message>
        <source>Weights go to the nearest value, values to the mean. Right on %1.</source>
        <translation>权重归到最近的值，值移到均值。答对 %1。</translation>
    </message>
    <message>
        <source>Indices and books: %1 bytes.</source>
        <translation>索引和码本：%1 字节。</translation>
    </message>
    <message>
        <source>Value %1 becomes %2.</source>
        <translation>值 %1 变为 %2。</translation>
    </message>
    <message>
        <source>No index has changed: the weights are these now.</source>
        <translation>没有索引再变：权重现在是这些。</translation>
    </message>
    <message>
        <source>No weight has index %1.</source>
        <translation>没有权重使用索引 %1。</translation>
    </message>
    <message>
        <source>Value %1 has no weights: it stays.</source>
        <translation>值 %1 没有权重：它保持不变。</translation>
    </message>
    <message>
        <source>Grouped, summed.</source>
        <translation>分组求和。</translation>
    </message>
    <message>
        <source>All with index %1: %2.</source>
        <translation>索引为 %1 的总和：%2。</translation>
    </message>
    <message>
        <source>Ratio.</source>
        <translation>压缩比。</translation>
    </message>
    <message>
        <source>%1 to 1, books included.</source>
        <translation>%1 比 1，码本在内。</translation>
    </message>
    <message>
        <source>%1 to 1, not %2.</source>
        <translation>%1 比 1，而不是 %2。</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学到的</translation>
    </message>
    <message>
        <source>A net that has learnt nothing.</source>
        <translation>还什么都没学的网络。</translation>
    </message>
    <message numerus="yes">
        <source>Once it has, each of its tensors gets a book of %n values.</source>
        <translation>
            <numerusform>学习之后，它的每个张量各得到一个有 %n 个值的码本。</numerusform>
        </translation>
    </message>
</context>
</TS>

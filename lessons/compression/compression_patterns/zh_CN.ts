<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
</context>
<context>
    <name>compression_patterns</name>
    <message>
        <source>The bytes that are stated are those of the file that is written, whatever the recipe.</source>
        <translation>无论什么配方，所说的字节数就是写出的文件的字节数。</translation>
    </message>
    <message>
        <source>filters %1 %</source>
        <translation>卷积核 %1 %</translation>
    </message>
    <message>
        <source>Of each layer the filters with the smallest weights are gone for good.</source>
        <translation>每一层中权重最小的卷积核被永久去掉。</translation>
    </message>
    <message>
        <source>prune %1 %</source>
        <translation>剪枝 %1 %</translation>
    </message>
    <message>
        <source>skip zeros, told by a bit for each weight</source>
        <translation>跳过零，由每个权重一位说明</translation>
    </message>
    <message>
        <source>The smallest weights are gone; a bit for each says which.</source>
        <translation>最小的权重被去掉；每个权重用一位说明去掉了哪些。</translation>
    </message>
    <message>
        <source>pick 2 of 4 inputs, by places of 2 bits</source>
        <translation>按 2 位的位置从 4 个输入中选 2 个</translation>
    </message>
    <message>
        <source>Of every four weights in a row the two largest stay.</source>
        <translation>一行中每四个权重保留最大的两个。</translation>
    </message>
    <message>
        <source>tune %1</source>
        <translation>微调 %1</translation>
    </message>
    <message numerus="yes">
        <source>What is left has learnt on from %n batches; so has the net as it was.</source>
        <translation>
            <numerusform>剩下的权重又学了 %n 个批次，原网络也一样。</numerusform>
        </translation>
    </message>
    <message>
        <source>multiply %1 by 8 bits, add up in 32</source>
        <translation>%1 位乘 8 位，用 32 位累加</translation>
    </message>
    <message>
        <source>Weights are whole numbers of %1 bits, a scale for each map or unit.</source>
        <translation>权重是 %1 位的整数，每个特征图或神经元一个缩放因子。</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>共享 %1</translation>
    </message>
    <message>
        <source>look up one of %1 values, then FP32</source>
        <translation>从 %1 个值中查表，再做 FP32 计算</translation>
    </message>
    <message>
        <source>Each weight is one of %1 values of its layer.</source>
        <translation>每个权重是本层 %1 个值之一。</translation>
    </message>
    <message>
        <source>decode codes of unequal length</source>
        <translation>解开长短不一的编码</translation>
    </message>
    <message>
        <source>The same weights: frequent codes have fewer bits.</source>
        <translation>权重不变：常见的编码位数更少。</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1 个</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>训练好的网络</translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation>文件的字节数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>× smaller</source>
        <translation>缩小 ×</translation>
    </message>
    <message>
        <source>products with weights that are not 0</source>
        <translation>与非零权重的乘法次数</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>energy of computing, nJ</source>
        <translation>计算的能耗，nJ</translation>
    </message>
    <message>
        <source>energy of reading the file, nJ</source>
        <translation>读文件的能耗，nJ</translation>
    </message>
    <message>
        <source>energy of a picture, nJ</source>
        <translation>每张图片的能耗，nJ</translation>
    </message>
    <message>
        <source>energy, nJ</source>
        <translation>能耗，nJ</translation>
    </message>
    <message>
        <source>pictures told right, %</source>
        <translation>答对的图片，%</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>答对，%</translation>
    </message>
    <message>
        <source>told right by the net as it was, %</source>
        <translation>原网络答对，%</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Right, % against bytes</source>
        <translation>答对 % 与字节</translation>
    </message>
    <message>
        <source>Right, % against multiply-adds</source>
        <translation>答对 % 与乘加</translation>
    </message>
    <message>
        <source>Right, % against nJ a picture</source>
        <translation>答对 % 与每张图片的 nJ</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>filled: nothing cheaper is as good</source>
        <translation>实心：没有更便宜而同样好的</translation>
    </message>
    <message>
        <source>What the hardware must offer</source>
        <translation>硬件必须提供什么</translation>
    </message>
    <message>
        <source>as trained: multiply and add in FP32</source>
        <translation>训练好的网络：FP32 乘和加</translation>
    </message>
    <message>
        <source>right</source>
        <translation>答对</translation>
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
        <source>bits of a code</source>
        <translation>一个编码的位数</translation>
    </message>
    <message>
        <source>a bit for each weight</source>
        <translation>每个权重一位</translation>
    </message>
    <message>
        <source>lengths of codes</source>
        <translation>码长</translation>
    </message>
    <message>
        <source>bits to a whole byte</source>
        <translation>凑成整字节的位</translation>
    </message>
    <message>
        <source>pJ of a product</source>
        <translation>一次乘法的 pJ</translation>
    </message>
    <message>
        <source>pJ of a sum</source>
        <translation>一次加法的 pJ</translation>
    </message>
    <message>
        <source>whether it is kept</source>
        <translation>是否保留</translation>
    </message>
    <message>
        <source>scale of its row</source>
        <translation>所在行的缩放因子</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>value in the book</source>
        <translation>码本中的值</translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>First it is trained; then the recipe makes it small, part by part.</source>
        <translation>先训练它；然后配方一步步把它变小。</translation>
    </message>
    <message>
        <source>By this recipe, how many times smaller will the file be?</source>
        <translation>按这份配方，文件会缩小到几分之一（多少倍）？</translation>
    </message>
    <message>
        <source>Will it then still take more energy to read the weights of the small net than to compute with them?</source>
        <translation>到那时，读取小网络的权重还会比用它们计算更耗能吗？</translation>
    </message>
    <message>
        <source>yes, reading takes more</source>
        <translation>是，读取更耗能</translation>
    </message>
    <message>
        <source>no, less</source>
        <translation>否，更少</translation>
    </message>
    <message>
        <source>%1 bytes, not %2.</source>
        <translation>%1 字节，而不是 %2。</translation>
    </message>
    <message>
        <source>Reading: %1 nJ, computing: %2 nJ.</source>
        <translation>读取：%1 nJ，计算：%2 nJ。</translation>
    </message>
    <message>
        <source>uses of a code</source>
        <translation>编码出现的次数</translation>
    </message>
    <message>
        <source>bits by Huffman</source>
        <translation>Huffman 位数</translation>
    </message>
    <message>
        <source>pJ of a byte</source>
        <translation>读一个字节的 pJ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩下</translation>
    </message>
    <message>
        <source>places</source>
        <translation>用到的位置</translation>
    </message>
    <message>
        <source>nothing new, there are fewer maps of the same kind</source>
        <translation>没有新要求，同样的计算，特征图更少</translation>
    </message>
    <message>
        <source>nothing new, it has learnt before</source>
        <translation>没有新要求，事先已经学好</translation>
    </message>
    <message>
        <source>computing, nJ</source>
        <translation>计算，nJ</translation>
    </message>
    <message>
        <source>reading, nJ</source>
        <translation>读取，nJ</translation>
    </message>
    <message>
        <source>The same weights: frequent codes have fewer bits, but the table takes more than it saves.</source>
        <translation>权重不变：常见的编码用更少的位，但码表占的比省下的还多。</translation>
    </message>
    <message>
        <source>No weight is left of %1.</source>
        <translation>%1 的权重一个也不剩。</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>需要：%1。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Across the chart</source>
        <translation>图的横轴</translation>
    </message>
    <message>
        <source>what the accuracy of each stage is set against</source>
        <translation>各阶段的准确率与什么相比</translation>
    </message>
    <message>
        <source>which is made small: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation>把哪个网络变小：在这里训练的 LeNet-5，或某课训练出的网络</translation>
    </message>
    <message>
        <source>of the first weights and the pictures&apos; order</source>
        <translation>初始权重和图片顺序的</translation>
    </message>
    <message>
        <source>up to 6 of these, in this order: filters 50 (% of the weights go with whole filters), prune 80 (% go one by one) or 2:4, int 8 (bits) or share 16 (values), huffman; before int and share the net may learn on: tune 30 (batches)</source>
        <translation>最多 6 步，按此顺序：filters 50（整个卷积核，去掉 50 % 的权重）、prune 80（逐个去掉 80 %）或 2:4、int 8（位）或 share 16（个值）、huffman；在 int 和 share 之前网络可以继续学习：tune 30（个批次）</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compression patterns</source>
        <translation>压缩模式</translation>
    </message>
    <message>
        <source>a recipe makes your net small, part by part, and each part asks something of hardware</source>
        <translation>一份配方一步步把你的网络变小，每一步都对硬件提出要求</translation>
    </message>
    <message>
        <source>Pruning, then 16 shared values, then Huffman: which of the three saves most bytes, and which does a GPU make use of?</source>
        <translation>剪枝，然后共享 16 个值，再 Huffman：三者中哪个省的字节最多，哪个是 GPU 用得上的？</translation>
    </message>
    <message>
        <source>“Ten times smaller is ten times faster.” Only hardware that skips zeros, looks values up or multiplies few bits turns bytes into time and energy.</source>
        <translation>“小十倍就快十倍。”只有能跳过零、能查表、能做少位乘法的硬件，才能把字节变成时间和能耗。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>int8</source>
        <translation>int8</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>alexnet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <source>googlenet</source>
        <translation>GoogLeNet</translation>
    </message>
    <message>
        <source>googlenet-aux</source>
        <translation>GoogLeNet + 辅助分类器</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>count: all by its description; time: each layer runs here, with random weights</source>
        <translation>计数：全部由描述数出；计时：每一层用随机权重在这里运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Side of the picture</source>
        <translation>图像边长</translation>
    </message>
    <message>
        <source>pixels along a side of what enters; auto = what the model is meant for</source>
        <translation>输入图像一边的像素数；自动 = 模型原定的边长</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>samples that go through at once</source>
        <translation>一次通过多少个样本</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数的格式</translation>
    </message>
    <message>
        <source>in which weights and values are kept: 4, 2 or 1 bytes a number</source>
        <translation>权重和数值的存放格式：每个数 4、2 或 1 字节</translation>
    </message>
    <message>
        <source>Across the chart</source>
        <translation>图的横轴</translation>
    </message>
    <message>
        <source>what the accuracy of all models is set against</source>
        <translation>所有模型的准确率与什么相比</translation>
    </message>
    <message>
        <source>of the random weights</source>
        <translation>随机权重的种子</translation>
    </message>
    <message>
        <source>Part looked into</source>
        <translation>查看的部分</translation>
    </message>
    <message>
        <source>whose layers are shown, counted from the input, as by a click on it; 0: the whole net</source>
        <translation>显示它的各层，从输入数起，与点击它相同；0：整个网络</translation>
    </message>
    <message>
        <source>a published one, a JSON file with a list of layers of your own, or another program&apos;s net as ONNX</source>
        <translation>公开发表的模型，列出自己的层的 JSON 文件，或其他程序的 ONNX 网络</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Model zoo</source>
        <translation>模型动物园</translation>
    </message>
    <message>
        <source>43 known networks from their lists of layers: weights, work, memory, accuracy</source>
        <translation>43 个著名网络，由各自的层列表数出：权重、计算量、内存、准确率</translation>
    </message>
    <message>
        <source>AlexNet has over twice the parameters of ResNet50. Which of them does more work, and why?</source>
        <translation>AlexNet 的参数是 ResNet50 的两倍多。哪一个计算量更大，为什么？</translation>
    </message>
    <message>
        <source>“A net with more parameters is slower.” AlexNet has 61 million, most of them used once; ResNet50 has 26 million, used at thousands of places, and does nearly six times the work.</source>
        <translation>“参数越多的网络越慢。”AlexNet 有 6100 万个参数，大多只用一次；ResNet50 有 2600 万个，在成千上万个位置上使用，计算量接近六倍。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>it should be a JSON object with &apos;input&apos; and &apos;layers&apos;</source>
        <translation>应当是一个含有 ‘input’ 和 ‘layers’ 的 JSON 对象</translation>
    </message>
    <message>
        <source>at most %1 layers, repeated ones counted</source>
        <translation>最多 %1 层，重复的也计入</translation>
    </message>
    <message>
        <source>at least one should have weights</source>
        <translation>至少要有一层带权重</translation>
    </message>
    <message>
        <source>auto or %1 to %2</source>
        <translation>auto，或 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 needs pictures of %2 x %2 or more, not %3 x %3</source>
        <translation>%1 需要至少 %2 x %2 的图像，不能是 %3 x %3</translation>
    </message>
    <message>
        <source>%1 would take %2 MB here, more than %3: take a smaller picture or batch</source>
        <translation>%1 在这里要占 %2 MB，超过 %3：请用更小的图像或批量</translation>
    </message>
    <message>
        <source>a model should have one input, and its last layer as its output</source>
        <translation>模型应有一个输入，并以最后一层作为输出</translation>
    </message>
    <message>
        <source>at most %1 layers can be listed, not %2</source>
        <translation>最多列出 %1 层，而不是 %2 层</translation>
    </message>
    <message>
        <source>at least one layer should have weights</source>
        <translation>至少应有一层带权重</translation>
    </message>
    <message>
        <source>the side of its pictures is its own; auto keeps it</source>
        <translation>它的图像边长是固定的；auto 保持不变</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>%1 or the path of a file .json or .onnx</source>
        <translation>%1，或 .json 或 .onnx 文件的路径</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source>must be a list such as [3, 32, 32]: channels, height, width</source>
        <translation>必须是 [3, 32, 32] 这样的列表：通道、高、宽</translation>
    </message>
    <message>
        <source>must be a list of at least one layer</source>
        <translation>必须是至少含一层的列表</translation>
    </message>
</context>
<context>
    <name>zoo</name>
    <message>
        <source>%1 billion</source>
        <translation>%1 × 10⁹</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 × 10⁶</translation>
    </message>
    <message>
        <source>height: side of the maps, width: channels, both by powers of two</source>
        <translation>高：特征图的边长，宽：通道数，都按 2 的幂</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图数</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>numbers of layers without weights</source>
        <translation>没有权重的层产生的数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>of its description</source>
        <translation>取自描述</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation>全部乘加</translation>
    </message>
    <message>
        <source>bytes of weights</source>
        <translation>权重的字节</translation>
    </message>
    <message>
        <source>bytes of values</source>
        <translation>数值的字节</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开发表</translation>
    </message>
    <message>
        <source>counted from its layers, for its own side</source>
        <translation>由它的层数出，按它自己的边长</translation>
    </message>
    <message>
        <source>Accuracy against parameters</source>
        <translation>准确率与参数</translation>
    </message>
    <message>
        <source>Accuracy against multiply-adds</source>
        <translation>准确率与乘加</translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation>%1 个参数。</translation>
    </message>
    <message>
        <source>%1 parameters, as is documented of it.</source>
        <translation>%1 个参数，与文献所载相同。</translation>
    </message>
    <message>
        <source>%1 parameters, not what is documented of it.</source>
        <translation>%1 个参数，与文献所载不同。</translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation>第一层之前。</translation>
    </message>
    <message>
        <source>%1 is a list of layers. How many weights do they have, and how much work do they do?</source>
        <translation>%1 是一张层的列表。它们有多少权重，做多少计算？</translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds; one number sees %3 pixels across.</source>
        <translation>%1 个参数，%2 次乘加；一个数看到 %3 个像素宽。</translation>
    </message>
    <message>
        <source>All layers.</source>
        <translation>所有层。</translation>
    </message>
    <message>
        <source>%1 multiply-adds for one picture, biases and normalisation not counted.</source>
        <translation>一张图像 %1 次乘加，不计偏置和归一化。</translation>
    </message>
    <message>
        <source>Weights.</source>
        <translation>权重。</translation>
    </message>
    <message>
        <source>%1 in memory.</source>
        <translation>占内存 %1。</translation>
    </message>
    <message>
        <source>Values.</source>
        <translation>数值。</translation>
    </message>
    <message>
        <source>%1 for a batch of %2, if training keeps what each layer makes.</source>
        <translation>一批 %2 张要 %1，如果训练保留每一层的结果。</translation>
    </message>
    <message>
        <source>All models.</source>
        <translation>所有模型。</translation>
    </message>
    <message>
        <source>Each for its own side of the picture; a click on a point opens it.</source>
        <translation>各按自己的图像边长；点击一个点就打开那个模型。</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Training keeps what every layer makes of the batch. Does that take more memory than the weights?</source>
        <translation>训练保留每一层对这批数据的结果。它比权重占更多内存吗？</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>%1 of values, %2 of weights.</source>
        <translation>数值 %1，权重 %2。</translation>
    </message>
    <message>
        <source>Which of these has most multiply-adds?</source>
        <translation>其中哪一个的乘加最多？</translation>
    </message>
    <message>
        <source>%1: %2 of them, with %3 parameters.</source>
        <translation>%1：%2 次，参数 %3 个。</translation>
    </message>
    <message>
        <source>The layers of every model come to the parameters and multiply-adds that are documented of it.</source>
        <translation>每个模型的层加起来，正是文献所载的参数和乘加。</translation>
    </message>
    <message>
        <source>at best, ms</source>
        <translation>最快，ms</translation>
    </message>
    <message>
        <source>time, ms</source>
        <translation>时间，ms</translation>
    </message>
    <message>
        <source>peak, GFLOP/s</source>
        <translation>峰值，GFLOP/s</translation>
    </message>
    <message>
        <source>memory, GB/s</source>
        <translation>内存，GB/s</translation>
    </message>
    <message>
        <source>all, ms</source>
        <translation>合计，ms</translation>
    </message>
    <message>
        <source>share of the roofline</source>
        <translation>达到屋顶线的比例</translation>
    </message>
    <message>
        <source>a millisecond</source>
        <translation>每毫秒</translation>
    </message>
    <message>
        <source>multiply and add</source>
        <translation>乘和加</translation>
    </message>
    <message>
        <source>Nothing is timed yet.</source>
        <translation>还没有计时。</translation>
    </message>
    <message>
        <source>First what this machine can do, then layer after layer of %1 with random weights.</source>
        <translation>先看这台机器的能力，再用随机权重逐层运行 %1。</translation>
    </message>
    <message>
        <source>The arithmetic.</source>
        <translation>算术。</translation>
    </message>
    <message>
        <source>At most %1 GFLOP/s.</source>
        <translation>至多 %1 GFLOP/s。</translation>
    </message>
    <message>
        <source>The memory.</source>
        <translation>内存。</translation>
    </message>
    <message>
        <source>At most %1 GB/s.</source>
        <translation>至多 %1 GB/s。</translation>
    </message>
    <message>
        <source>The whole way.</source>
        <translation>全程。</translation>
    </message>
    <message>
        <source>%1 ms; under the roofline it would be %2 of that.</source>
        <translation>%1 ms；按屋顶线只需其中的 %2。</translation>
    </message>
    <message>
        <source>%1, timed.</source>
        <translation>%1，计时。</translation>
    </message>
    <message>
        <source>%1 ms; arithmetic or memory alone would take %2 ms.</source>
        <translation>%1 ms；仅算术或仅内存需要 %2 ms。</translation>
    </message>
    <message>
        <source>How much of the whole time would be needed under the roofline?</source>
        <translation>按屋顶线，只需要全部时间的多少？</translation>
    </message>
    <message>
        <source>Layers move their numbers more than once, and small ones keep no core busy.</source>
        <translation>各层搬运数据不止一次，小的层也占不满核心。</translation>
    </message>
    <message>
        <source>the engine works on whole vectors of pictures: fewer than 16 take as long as 16</source>
        <translation>引擎按整个向量处理图像：少于 16 张与 16 张一样久</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放 γ</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移 β</translation>
    </message>
    <message>
        <source>% right on ImageNet (torchvision; Han et al. 2020); filled: nothing smaller is as good</source>
        <translation>ImageNet 上的正确率 %（torchvision；Han 等，2020）；实心：没有更小而同样好的</translation>
    </message>
    <message>
        <source>% right on ImageNet (torchvision; Han et al. 2020); filled: nothing cheaper is as good</source>
        <translation>ImageNet 上的正确率 %（torchvision；Han 等，2020）；实心：没有更省而同样好的</translation>
    </message>
    <message>
        <source>Layers of %1</source>
        <translation>%1 的各层</translation>
    </message>
    <message>
        <source>look at its layers</source>
        <translation>查看它的各层</translation>
    </message>
    <message>
        <source>back to the whole net</source>
        <translation>返回整个网络</translation>
    </message>
    <message>
        <source>under the roofline, ms</source>
        <translation>屋顶线下，毫秒</translation>
    </message>
</context>
</TS>

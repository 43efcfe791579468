package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.opaque.DeformConv;
import org.lrai.ir.op.opaque.Determinant;
import org.lrai.ir.op.opaque.GridSample;
import org.lrai.ir.op.opaque.ImageDecoder;
import org.lrai.ir.op.opaque.MaxUnpool;
import org.lrai.ir.op.opaque.RoiAlign;
import org.lrai.ir.type.Shape;

/** Operators on images and matrices that are plain classes of the runtime. */
final class SamplingImports {
  private SamplingImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "DeformConv", SamplingImports::deformConv,
        "Det", node -> List.of(node.apply(new Determinant(), node.input(0))),
        "GridSample", SamplingImports::gridSample,
        "com.microsoft:GridSample", SamplingImports::gridSample,
        "ImageDecoder", SamplingImports::imageDecoder,
        "MaxUnpool", SamplingImports::maxUnpool,
        "RoiAlign", SamplingImports::roiAlign);
  }

  private static List<Value> gridSample(NodeContext node) {
    String mode = node.stringAttribute("mode", "linear");
    String padding = node.stringAttribute("padding_mode", "zeros");
    GridSample operator =
        new GridSample(
            switch (mode) {
              case "linear", "bilinear" -> GridSample.Mode.LINEAR;
              case "nearest" -> GridSample.Mode.NEAREST;
              case "cubic", "bicubic" -> GridSample.Mode.CUBIC;
              default -> throw node.invalid("mode " + mode);
            },
            switch (padding) {
              case "zeros" -> GridSample.Padding.ZEROS;
              case "border" -> GridSample.Padding.BORDER;
              case "reflection" -> GridSample.Padding.REFLECTION;
              default -> throw node.invalid("padding_mode " + padding);
            },
            node.flag("align_corners", false));
    return List.of(node.apply(operator, node.input(0), node.input(1)));
  }

  private static List<Value> roiAlign(NodeContext node) {
    String mode = node.stringAttribute("mode", "avg");
    String transformation =
        node.stringAttribute(
            "coordinate_transformation_mode",
            node.opset() >= 16 ? "half_pixel" : "output_half_pixel");
    RoiAlign operator =
        new RoiAlign(
            switch (mode) {
              case "avg" -> RoiAlign.Mode.AVG;
              case "max" -> RoiAlign.Mode.MAX;
              default -> throw node.invalid("mode " + mode);
            },
            node.longAttribute("output_height", 1),
            node.longAttribute("output_width", 1),
            node.longAttribute("sampling_ratio", 0),
            node.floatAttribute("spatial_scale", 1),
            transformation.equals("half_pixel"));
    return List.of(node.apply(operator, node.input(0), node.input(1), node.input(2)));
  }

  private static List<Value> imageDecoder(NodeContext node) {
    String format = node.stringAttribute("pixel_format", "RGB");
    ImageDecoder.PixelFormat pixels =
        switch (format) {
          case "RGB" -> ImageDecoder.PixelFormat.RGB;
          case "BGR" -> ImageDecoder.PixelFormat.BGR;
          case "Grayscale" -> ImageDecoder.PixelFormat.GRAYSCALE;
          default -> throw node.invalid("pixel_format " + format);
        };
    return List.of(node.apply(new ImageDecoder(pixels), node.input(0)));
  }

  private static List<Value> deformConv(NodeContext node) {
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(5)
            .addOptionalLongs("strides")
            .addOptionalLongs("pads")
            .addOptionalLongs("dilations");
    DeformConv operator =
        new DeformConv(
            node.longAttribute("group", 1), node.longAttribute("offset_group", 1), inputs.given());
    return node.applyAll(operator, inputs.values());
  }

  private static List<Value> maxUnpool(NodeContext node) {
    Shape input = node.tensor(0).shape();
    int spatial = input.rank() - 2;
    List<Long> kernel = node.longs("kernel_shape");
    List<Long> strides =
        node.optionalLongs("strides").orElse(Collections.nCopies(Math.max(0, spatial), 1L));
    List<Long> pads =
        node.optionalLongs("pads").orElse(Collections.nCopies(Math.max(0, 2 * spatial), 0L));
    if (spatial < 1
        || kernel.size() != spatial
        || strides.size() != spatial
        || pads.size() != 2 * spatial) {
      throw node.invalid("kernel_shape, strides or pads do not fit " + node.tensor(0));
    }
    List<IndexExpr> dims = new ArrayList<>(input.dims());
    for (int k = 0; k < spatial; k++) {
      long more = kernel.get(k) - pads.get(k) - pads.get(k + spatial);
      dims.set(k + 2, dims.get(k + 2).minus(1).times(strides.get(k)).plus(more));
    }
    Shape output = node.shape(node.hasInput(2) ? node.requiredIndices(2) : dims);
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(3)
            .addLongs("kernel_shape")
            .addOptionalLongs("pads")
            .addOptionalLongs("strides");
    return node.applyAll(new MaxUnpool(output, inputs.given()), inputs.values());
  }
}

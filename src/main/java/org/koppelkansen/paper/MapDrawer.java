package org.koppelkansen.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.space.Box;
import org.w3c.dom.Element;

/// Draws the maps of a document where their elements stand.
record MapDrawer(List<DrawnMap> maps) implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "application/x-map";

    private static final Color PAPER = new Color(0xF7F8F9);
    private static final Color GROUND = new Color(0xB8C0C6);

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        DrawnMap map = maps.get(Integer.parseInt(element.getAttribute("data-map")));
        double wide = width / dotsPerPixel;
        double high = height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) high, canvas -> draw(map, canvas, wide, high));
        return null;
    }

    private static void draw(DrawnMap map, Graphics2D canvas, double width, double height) {
        Box view = map.view();
        canvas.setColor(PAPER);
        canvas.fill(new Rectangle((int) Math.ceil(width), (int) Math.ceil(height)));
        canvas.clip(new Rectangle((int) Math.ceil(width), (int) Math.ceil(height)));
        canvas.setColor(GROUND);
        canvas.setStroke(new BasicStroke(0.8f));
        map.ground().forEach(shape -> outline(shape, view, width, height).ifPresent(canvas::draw));
        for (DrawnMap.Mark mark : map.fromBelow()) {
            outline(mark.shape(), view, width, height).ifPresent(shape -> {
                Color colour = new Color(mark.colour());
                if (mark.shape().area() > 0 || mark.shape().dimension() == 0) {
                    canvas.setColor(lighter(colour));
                    canvas.fill(shape);
                }
                canvas.setColor(colour);
                canvas.setStroke(new BasicStroke(mark.shape().dimension() == 1 ? 2.2f : 1f));
                canvas.draw(shape);
            });
        }
    }

    private static Optional<Shape> outline(org.koppelkansen.space.Shape shape, Box view, double width, double height) {
        return DrawnMap.outline(shape.toJts(), view, width, height);
    }

    private static Color lighter(Color colour) {
        return new Color(
                (colour.getRed() + 3 * 255) / 4, (colour.getGreen() + 3 * 255) / 4, (colour.getBlue() + 3 * 255) / 4);
    }
}

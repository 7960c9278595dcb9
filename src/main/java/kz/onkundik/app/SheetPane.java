package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;

/** A place for a sheet over the window: while nothing lies there, no stop for Tab and nothing that help could be about. */
class SheetPane extends ModalPane {
    SheetPane() {
        focusTraversableProperty().bind(displayProperty());
        viewOrderProperty().subscribe(order -> {
            if (order.doubleValue() >= Z_BACK) {
                setContent(null);
            }
        });
    }
}

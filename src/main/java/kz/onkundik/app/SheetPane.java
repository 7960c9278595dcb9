package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;

/** A place for a sheet over the window: no stop for Tab while nothing lies there. */
class SheetPane extends ModalPane {
    SheetPane() {
        focusTraversableProperty().bind(displayProperty());
    }
}

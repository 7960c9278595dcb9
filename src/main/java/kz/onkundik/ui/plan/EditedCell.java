package kz.onkundik.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A cell that is edited in place as in Excel: Enter goes down, Tab to the right, Esc takes back. Leaving it in any other
 * way keeps what was typed and can be taken.
 */
abstract class EditedCell<T> extends WrappedCell<PlanEntry, T> {
    private final PlanTable table;
    private Region editor;
    private PlanEntry edited;
    private boolean takenBack;

    EditedCell(PlanTable table) {
        this.table = table;
    }

    /** What the words are typed into, filled with what stands now. */
    abstract Region editor(PlanEntry entry);

    /** The text field within the editor, which has the keys. */
    abstract TextField typed(Region control);

    /** What of the editor takes the focus first. */
    Node focused(Region control) {
        return control;
    }

    /** Whether Tab went from one part of the editor to another. */
    boolean tabWithin(Region control, boolean back) {
        return false;
    }

    /** Whether something typed cannot be taken and the cell must stay open; it is said in the editor then. */
    boolean refuses(Region control) {
        return false;
    }

    /** What is shown while nobody edits. */
    abstract Region words(PlanEntry entry);

    abstract void write(PlanEntry entry, Region control);

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        if (!isEditing()) {
            show();
        }
    }

    @Override
    public void startEdit() {
        PlanEntry entry = getTableRow() == null ? null : getTableRow().getItem();
        if (entry == null || !entry.line().get().isOpen()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        takenBack = false;
        edited = entry;
        editor = editor(entry);
        setGraphic(editor);
        TextField field = typed(editor);
        editor.setAccessibleText(getTableColumn().getText());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A picker shows where one types only when it has its skin before it gets the focus.
        editor.applyCss();
        focused(editor).requestFocus();
        field.selectAll();
        editor.focusWithinProperty().subscribe((_, within) -> {
            if (!within && isEditing()) {
                cancelEdit();
            }
        });
    }

    @Override
    public void cancelEdit() {
        Region ended = editor;
        editor = null;
        super.cancelEdit();
        if (ended != null && !takenBack) {
            write(edited, ended);
        }
        show();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            takenBack = true;
            cancelEdit();
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            if (!refuses(editor)) {
                table.editBelow(getIndex(), getTableColumn());
            }
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            if (!tabWithin(editor, key.isShiftDown()) && !refuses(editor)) {
                table.editBeside(getIndex(), getTableColumn(), key.isShiftDown() ? -1 : 1);
            }
            key.consume();
        }
    }

    private void show() {
        PlanEntry entry =
                isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(entry == null ? null : words(entry));
    }
}

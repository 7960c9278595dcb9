package kz.onkundik.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.exchange.DataFile;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.picture.Picture;
import kz.onkundik.picture.PictureReader;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.store.SchoolFile;

/**
 * Takes plan and events of one institution from a data file: whole, or not at all. What has the same UUID is replaced,
 * so that taking a file twice changes nothing.
 */
public final class ImportData {
    /** The picture of a photo by its file's name; empty when there is none. */
    @FunctionalInterface
    public interface PhotoFiles {
        Optional<byte[]> read(String name);
    }

    /** What was taken, and which photos could not be. */
    public record Imported(int planRows, int events, int photos, List<Problem> problems) {}

    /** Photos that lie beside the data file. */
    public static PhotoFiles beside(Path dataFile) {
        Path folder = dataFile.toAbsolutePath().getParent();
        return name -> {
            try {
                Path photo = folder.resolve(name).normalize();
                // A data file may name what lies beside it and nothing else on this computer, also not through a link.
                if (!photo.startsWith(folder)
                        || !Files.isRegularFile(photo)
                        || !photo.toRealPath().startsWith(folder.toRealPath())) {
                    return Optional.empty();
                }
                return Optional.of(Files.readAllBytes(photo));
            } catch (InvalidPathException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new Failure(e, "input.unreadable", name);
            }
        };
    }

    /**
     * Imports the institution whose UUID is the file's own.
     *
     * @throws Failure {@code data.no-institution} when the data file holds others only; {@code json.…} with the place
     */
    public Imported into(OpenSchool school, byte[] dataFile, PhotoFiles photoFiles) {
        DataFile data = DataFileReader.read(dataFile, school.campaign());
        OneInstitution one = data.institution(school.institution().uuid())
                .orElseThrow(() ->
                        new Failure("data.no-institution", school.institution().name()));
        String campaign = school.campaign().id();
        Imported imported = school.file().act("data.import", () -> {
            if (!data.chain().letters().isEmpty()) {
                school.file().saveChain(campaign, ChainFile.write(data.chain()));
            }
            return into(school, one, event -> true, photoFiles);
        });
        // Only now: a chain that was rolled back must not be the one that is worked on.
        school.lookAgain();
        return imported;
    }

    /** Imports an institution's data, but only these of its events. */
    public Imported into(OpenSchool school, OneInstitution one, Predicate<UUID> chosen, PhotoFiles photoFiles) {
        return school.file().act("data.import", () -> {
            SchoolFile file = school.file();
            String campaign = school.campaign().id();
            if (one.institution().superiorName() != null && school.institution().superiorName() == null) {
                file.saveInstitution(
                        school.institution().under(one.institution().superiorName()));
            }
            if (!one.contingent().isEmpty()) {
                file.saveContingent(campaign, one.contingent());
            }
            one.concerns().forEach(concern -> file.saveConcern(campaign, concern));
            one.plan().forEach(row -> file.savePlanRow(campaign, row));
            List<Event> events = one.events().stream()
                    .filter(event -> chosen.test(event.uuid()))
                    .toList();
            List<Problem> problems = new ArrayList<>();
            int photos = 0;
            for (Event event : events) {
                photos += save(school, event, one, photoFiles, problems);
            }
            return new Imported(one.plan().size(), events.size(), photos, List.copyOf(problems));
        });
    }

    private static int save(
            OpenSchool school, Event event, OneInstitution one, PhotoFiles photoFiles, List<Problem> problems) {
        SchoolFile file = school.file();
        List<Event.Photo> before =
                school.work().event(event.uuid()).map(Event::photos).orElse(List.of());
        file.saveEvent(
                school.campaign().id(),
                event.withPhotos(
                        before.stream().map(known -> told(known, event)).toList()));
        int added = 0;
        for (Event.Photo photo : event.photos()) {
            if (before.stream().anyMatch(known -> known.uuid().equals(photo.uuid()))) {
                continue;
            }
            String name = one.photoFiles().get(photo.uuid());
            Optional<byte[]> original = photoFiles.read(name);
            if (original.isEmpty()) {
                problems.add(Problem.warning(
                        "photo.file-missing",
                        new Problem.Place("event", event.uuid().toString(), "photos"),
                        event.title(),
                        name));
                continue;
            }
            Picture picture = PictureReader.read(original.get(), name);
            var made = new Event.Photo(
                    photo.uuid(),
                    photo.caption(),
                    photo.consent(),
                    picture.sha256(),
                    picture.width(),
                    picture.height());
            file.photos().add(event.uuid(), made, picture.jpeg(), picture.thumbnailJpeg());
            added++;
        }
        return added;
    }

    /** A photo that is here already, as the data tell it; they can take a consent back, but not give one again. */
    private static Event.Photo told(Event.Photo known, Event event) {
        return event.photos().stream()
                .filter(photo -> photo.uuid().equals(known.uuid()))
                .findFirst()
                .map(photo -> new Event.Photo(
                        known.uuid(),
                        photo.caption(),
                        photo.consent().mayLeave() ? known.consent() : photo.consent(),
                        known.sha256(),
                        known.width(),
                        known.height()))
                .orElse(known);
    }
}

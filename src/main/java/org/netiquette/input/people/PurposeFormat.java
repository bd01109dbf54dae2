package org.netiquette.input.people;

import java.io.IOException;
import java.io.InputStream;
import org.netiquette.input.format.FileFormat;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Place;

/** {@code purpose.yaml}, known by its name: one file is one entry. */
public final class PurposeFormat implements FileFormat<Purpose> {

    @Override
    public String kind() {
        return "purpose";
    }

    @Override
    public boolean recognises(String fileName) {
        return PurposeFile.isNamed(fileName);
    }

    @Override
    public void read(String file, InputStream bytes, Finds<Purpose> finds) throws IOException {
        PurposeFile.Read read = PurposeFile.read(file, bytes);
        finds.found(new Place(file, 0), "", Outcome.used(read.purpose()));
        read.remarks().forEach(it -> finds.remark(it.place(), it.problem()));
    }
}

package org.netiquette.reading;
import java.nio.file.*; import java.util.*;
import org.netiquette.sheet.*;
final class Scratch {
    public static void main(String[] a) throws Exception {
        NoteReader reader = NoteReader.load(Path.of("rules"));
        Map<String,Integer> table = new TreeMap<>(); int ok=0,n=0;
        boolean show = a.length>1;
        for (Row row : Sheets.table("n", Path.of(a[0])).rows()) {
            ReadNote r = reader.read(row.get("text")); n++;
            String k=row.get("kind"); if (k.equals(r.kind().name())) ok++;
            table.merge(k+"->"+r.kind(),1,Integer::sum);
            if (show && (!k.equals(r.kind().name()) || !(row.get("language").equals(r.language())||row.get("language").equals("und")))) System.out.println(k+"->"+r.kind()+" "+row.get("language")+"/"+r.language()+" "+r.reasons()+r.because()+r.claims()+" | "+row.get("text").replace('\n','~'));
        }
        System.out.println(ok+"/"+n+" "+table);
    }
}

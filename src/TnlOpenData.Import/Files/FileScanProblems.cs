using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Files;

/// <summary>Turns the findings of a scan into problems.</summary>
internal static class FileScanProblems
{
    /// <summary>Whether the file can be parsed in spite of its problems.</summary>
    public static bool Report(string file, FileScan scan, ProblemList problems)
    {
        if (WideEncoding(scan.First) is { } encoding)
        {
            Error(null, $"is written in {encoding}", "save it as UTF-8 without BOM");
            return false;
        }

        if (scan.First.StartsWith("\uFEFF"u8))
        {
            Error(1, "begins with a byte order mark", "save it as UTF-8 without BOM");
        }

        if (scan.TooLong is { } tooLong)
        {
            Error(tooLong, "the line is longer than 1 MiB, and the rest of the file was not read", "is a quote left open?");
        }

        if (scan.Nul is { } nul)
        {
            Error(nul, "holds a NUL byte", "a text file in UTF-8");
        }

        if (scan.NotUtf8 is { } notUtf8)
        {
            var more = scan.LinesNotUtf8 == 1 ? "" : $", and {scan.LinesNotUtf8 - 1} more lines are like it";
            var wrong = $"byte 0x{scan.NotUtf8Byte:X2} is not UTF-8{more}";
            Error(notUtf8, wrong, "save it as UTF-8 (it looks like Windows-1252 or ISO-8859-1)");
        }

        if (scan.LoneCr is { } loneCr)
        {
            Error(loneCr, "the line ends with CR alone", "end lines with LF");
        }

        if (scan.HasCrLf)
        {
            var wrong = scan.HasLf ? "some lines end with CR LF and some with LF" : "lines end with CR LF";
            problems.Add(new Problem(file, null, null, wrong, "LF is preferred, both are read alike") { Severity = Severity.Notice });
        }

        return scan is { TooLong: null, Nul: null, NotUtf8: null };

        void Error(int? line, string wrong, string right) => problems.Add(new Problem(file, line, null, wrong, right));
    }

    /// <summary>The encoding that the byte order mark announces, if it is not UTF-8.</summary>
    private static string? WideEncoding(ReadOnlySpan<byte> first) => first switch
    {
        [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };
}

using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Files;

/// <summary>Opens and scans the files of a package.</summary>
internal static class PackageFile
{
    /// <summary>Null, with a problem, if the file is missing, cannot be read or is not UTF-8 text.</summary>
    /// <param name="expected">What an empty or missing file should contain, for the message.</param>
    public static FileStream? Open(string directory, string file, string expected, ProblemList problems, CancellationToken cancellation)
    {
        var path = Path.Combine(directory, file);
        if (Directory.Exists(path))
        {
            problems.Add(new Problem(file, null, null, "is a directory", "a file"));
            return null;
        }

        try
        {
            if (PackageFiles.Target(path) is { Exists: true, Length: 0 })
            {
                problems.Add(Empty(file, expected));
                return null;
            }

            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            if (IsText(file, stream, expected, problems, cancellation))
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new Problem(file, null, null, "the file is missing", expected));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Unreadable(file, e));
        }

        return null;
    }

    public static byte[] AllBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static Problem Unreadable(string file, Exception e) =>
        new(file, null, null, $"cannot be read ({DisplayText.Escape(e.GetType().Name)})", "a file that this program may read");

    public static Problem Unwritable(string directory, Exception e) => new(
        DisplayText.Escape(directory),
        null,
        null,
        $"cannot be written ({DisplayText.Escape(e.GetType().Name)})",
        "a directory that this program may write");

    private static Problem Empty(string file, string expected) => new(file, null, null, "the file is empty", expected);

    private static bool IsText(string file, FileStream stream, string expected, ProblemList problems, CancellationToken cancellation)
    {
        var scan = FileScan.Of(stream, cancellation);
        if (scan.IsEmpty)
        {
            problems.Add(Empty(file, expected));
            return false;
        }

        stream.Position = 0;
        return FileScanProblems.Report(file, scan, problems);
    }
}

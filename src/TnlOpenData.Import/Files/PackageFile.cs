using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Files;

/// <summary>A file of the package, opened and scanned: null, with its problem, when it is not there or is not text in UTF-8.</summary>
internal static class PackageFile
{
    /// <param name="least">What a file must have at the least, for the message that says it has not.</param>
    public static FileStream? Open(string directory, string file, string least, ProblemList problems, CancellationToken cancellation)
    {
        var path = Path.Combine(directory, file);
        if (Directory.Exists(path))
        {
            problems.Add(new Problem(file, null, null, "is a directory", "a file"));
            return null;
        }

        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            if (IsText(file, stream, least, problems, cancellation))
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new Problem(file, null, null, "the file is missing", least));
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

    private static bool IsText(string file, FileStream stream, string least, ProblemList problems, CancellationToken cancellation)
    {
        var scan = FileScan.Of(stream, cancellation);
        if (scan.IsEmpty)
        {
            problems.Add(new Problem(file, null, null, "the file is empty", least));
            return false;
        }

        stream.Position = 0;
        return ScanFindings.Report(file, scan, problems);
    }
}

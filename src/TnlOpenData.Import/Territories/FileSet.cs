namespace TnlOpenData.Import.Territories;

/// <summary>Replaces several files of a directory, all of them or none.</summary>
public static class FileSet
{
    /// <exception cref="IOException">A file cannot be written; every file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written; every file is as it was.</exception>
    public static void Replace(string directory, IReadOnlyDictionary<string, byte[]> files)
    {
        var paths = files.Keys.Select(name => Path.Combine(directory, name)).ToArray();
        var replaced = new List<string>();
        try
        {
            foreach (var (path, bytes) in paths.Zip(files.Values))
            {
                Write(New(path), bytes);
            }

            foreach (var path in paths)
            {
                File.Copy(path, Old(path), overwrite: true);
            }

            foreach (var path in paths)
            {
                File.Move(New(path), path, overwrite: true);
                replaced.Add(path);
            }
        }
        catch
        {
            foreach (var path in replaced)
            {
                File.Move(Old(path), path, overwrite: true);
            }

            throw;
        }
        finally
        {
            foreach (var path in paths)
            {
                File.Delete(New(path));
                File.Delete(Old(path));
            }
        }
    }

    private static string New(string path) => $"{path}.{Environment.ProcessId}.new";

    private static string Old(string path) => $"{path}.{Environment.ProcessId}.old";

    private static void Write(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>One file of a folder of dumps, compressed copies included.</summary>
internal sealed record ListedFile(string Name, long Bytes, string Sha256);

/// <summary>
/// The list of all files of a folder of dumps, with length and hash of each: a file of its own, written last and never served. A folder
/// without it is not complete.
/// </summary>
internal static class FileList
{
    public const string Name = "files.txt";

    public static void Write(string folder, IEnumerable<ListedFile> files)
    {
        var lines = files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Sha256} {f.Bytes} {f.Name}\n"));
        using var file = new FileStream(Path.Combine(folder, Name), FileMode.CreateNew);
        file.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
        file.Flush(flushToDisk: true);
    }

    /// <summary>Empty if there is no list, or it is damaged.</summary>
    public static IReadOnlyDictionary<string, ListedFile> Read(string folder)
    {
        try
        {
            var path = Path.Combine(folder, Name);
            return File.Exists(path)
                ? File.ReadAllLines(path).Select(Parse).ToDictionary(f => f.Name, StringComparer.Ordinal)
                : new Dictionary<string, ListedFile>(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return new Dictionary<string, ListedFile>(StringComparer.Ordinal);
        }
    }

    /// <summary>True if the file is there with its length.</summary>
    public static bool IsThere(string folder, ListedFile file) =>
        new FileInfo(Path.Combine(folder, file.Name)) is { Exists: true } found && found.Length == file.Bytes;

    public static ListedFile Describe(string folder, string name)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return new ListedFile(name, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private static ListedFile Parse(string line) => line.Split(' ') is [{ Length: 64 } hash, var bytes, { Length: > 0 } name]
        ? new ListedFile(name, long.Parse(bytes, NumberStyles.None, CultureInfo.InvariantCulture), hash)
        : throw new FormatException(line);
}

using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Import;

/// <summary>A hash of the files of a data directory. If it has not changed, the directory need not be imported again.</summary>
public static class PackageFingerprint
{
    /// <summary>
    /// SHA-256 of the names and bytes of the CSV and JSON files, in hexadecimal; null if one of them cannot be read (the import
    /// reports why).
    /// </summary>
    public static string? Of(string directory)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var files = Directory.EnumerateFiles(directory).Where(f => Path.GetExtension(f) is ".csv" or ".json");
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                using var stream = File.OpenRead(file);
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
                hash.AppendData(SHA256.HashData(stream));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

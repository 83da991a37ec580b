using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Import;

/// <summary>
/// The state of a data directory, from the bytes of its files: an unchanged directory need not be read and checked again.
/// </summary>
public static class PackageFingerprint
{
    /// <summary>Null when the directory cannot be read whole: reading it will say why.</summary>
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

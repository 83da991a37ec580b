using TnlOpenData.Releases;

namespace TnlOpenData.Tests.Releases;

/// <summary>A release file that is not what it was is refused in one way, whatever happened to it.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public DamageTests() => _file = _directory.Write(Packages.Synthetic);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_fact_changed_by_hand_is_noticed()
    {
        ReleaseFiles.Ask(_file, "UPDATE awards SET level = '5' WHERE edition = 2016 AND collectivity_id = 'formule'");
        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Fact]
    public void A_fact_taken_away_is_noticed()
    {
        ReleaseFiles.Ask(_file, "DELETE FROM mentions WHERE rowid = 1");
        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Theory]
    [InlineData("UPDATE communes SET name = 'Elsewhere' WHERE insee_code = '38004'")]
    [InlineData("DELETE FROM former_communes")]
    [InlineData("UPDATE epci SET population = 'many'")]
    public void Places_that_are_not_what_they_were_are_not_served_and_the_file_is_built_anew(string sql)
    {
        var directory = new ReleaseDirectory(_directory.File("releases"));
        var content = Packages.Synthetic;
        directory.Put(content, "print");
        var file = directory.PathOf(content.Release.Id);
        File.SetAttributes(file, FileAttributes.Normal);
        ReleaseFiles.Ask(file, sql);
        var damage = new List<string>();
        var snapshot = directory.Load(content.Release.Id, damage.Add)!;
        Assert.Empty(damage);
        Assert.NotEmpty(snapshot.Awards);
        Assert.False(snapshot.Territories.IsLoaded);
        Assert.Contains("built anew", Assert.Single(damage), StringComparison.Ordinal);
        Assert.Null(directory.Current());
        Assert.True(directory.Put(content, "print").Territories.IsLoaded);
    }

    [Theory]
    [InlineData("UPDATE release SET version = 'x'")]
    [InlineData("UPDATE release SET attribution = 'x'")]
    [InlineData("UPDATE release SET id = '0000000000000000'")]
    [InlineData("UPDATE column_descriptions SET title = 'x' WHERE table_name = 'awards' AND name = 'level'")]
    [InlineData("UPDATE table_descriptions SET title = 'x' WHERE name = 'awards'")]
    public void What_is_said_of_the_facts_cannot_be_changed_unnoticed(string sql)
    {
        ReleaseFiles.Ask(_file, sql);
        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Theory]
    [InlineData("DELETE FROM release")]
    [InlineData("UPDATE release SET created = 'yesterday'")]
    [InlineData("UPDATE editions SET ceremony_on = 'yesterday'")]
    [InlineData("UPDATE collectivities SET population = 'many'")]
    [InlineData("PRAGMA user_version = 9999")]
    [InlineData("PRAGMA user_version = 0")]
    [InlineData("DROP TABLE scores")]
    [InlineData("DROP VIEW palmares; ALTER TABLE awards DROP COLUMN note")]
    public void A_file_of_another_shape_is_refused(string sql)
    {
        ReleaseFiles.Ask(_file, sql);
        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(5000)]
    [InlineData(40960)]
    public void A_truncated_file_is_refused(int length)
    {
        using (var stream = File.OpenWrite(_file))
        {
            stream.SetLength(length);
        }

        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("SQLite format 3\0")]
    public void Another_file_is_refused(string text)
    {
        File.WriteAllText(_file, text);
        Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_file));
    }

    [Fact]
    public void A_missing_file_is_refused() => Assert.Throws<InvalidDataException>(() => ReleaseFile.Read(_directory.File("none")));

    [Fact]
    public void A_flipped_bit_is_refused_or_changes_nothing()
    {
        var sound = File.ReadAllBytes(_file);
        var facts = DataText.Of(Packages.Synthetic.Data);
        var random = new Random(2018);
        var refused = 0;
        var wrong = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            var damaged = sound.ToArray();
            var (offset, bit) = (random.Next(damaged.Length), random.Next(8));
            damaged[offset] ^= (byte)(1 << bit);
            var file = _directory.File($"damaged-{i}");
            File.WriteAllBytes(file, damaged);
            try
            {
                if (DataText.Of(ReleaseFile.Read(file).Data) != facts)
                {
                    wrong.Add($"byte {offset}, bit {bit}: other facts");
                }
            }
            catch (InvalidDataException)
            {
                refused++;
            }
            catch (Exception e)
            {
                wrong.Add($"byte {offset}, bit {bit}: {e.GetType().Name}: {e.Message}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(refused > 20, $"only {refused} of 200 were refused");
    }
}

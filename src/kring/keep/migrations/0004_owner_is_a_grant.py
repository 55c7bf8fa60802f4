from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("keep", "0003_grants")]

    operations = [
        migrations.RemoveField(
            model_name="kring",
            name="owner",
        ),
    ]
